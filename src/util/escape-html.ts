const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const SURROGATE_ALONE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g
/** Control characters that HTML has no place for; line breaks and tabs stay. */
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]/g

/**
 * Text as HTML shows it, safe between tags and in a quoted attribute. Nothing of it is markup; what HTML cannot hold
 * becomes U+FFFD.
 *
 * @example
 * escapeHtml('<img src=x onerror="alert(1)">') // → "&lt;img src=x onerror=&quot;alert(1)&quot;&gt;"
 */
export function escapeHtml(text: string): string {
  return text
    .replace(SURROGATE_ALONE, '\uFFFD')
    .replace(CONTROL, '\uFFFD')
    .replace(/[&<>"']/g, character => ENTITIES[character]!)
}
