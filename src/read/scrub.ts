const SECRET =
  'client_?id|app_?name|app_?identifier|access_?token|token|api_?key|apikey|subscription-?key|ocp-apim-subscription-key|key|secret|password|signature|sig|email|user(?:name)?|auth(?:orization)?'
const PARAMETER = new RegExp(`([?&;])(?:${SECRET})=[^&#\\s"'<>]*`, 'gi')
const USER = /(\bhttps?:\/\/)[^/\s@]+@/gi

/** A text with the keys, tokens, client ids and mail addresses in its addresses taken out, fit to be written down. */
export function scrub(text: string): string {
  return text
    .replace(USER, '$1')
    .replace(PARAMETER, '$1')
    .replace(/([?&;])[&;]+/g, '$1')
    .replace(/(?<![?&;])[?&;]+(?=$|[#\s"'<>])/g, '')
}
