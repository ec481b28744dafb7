/** Texts that break what takes them at their word. */
export const hostile: readonly string[] = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '=HYPERLINK("https://example.org","x")',
  '@SUM(1+1)*cmd|" /C calc"!A0',
  '-2+3+cmd',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</svg><svg onload=alert(1)>',
  'javascript:alert(1)',
  '${7*7}{{7*7}}',
  "datum['x'];toString.constructor('return 1')()",
  '\u202e1234\u202c',
  '\u2066rtl\u2069\u200f',
  '\ud800',
  'a\udc00b',
  '\u0000\u0001\u001b[31m',
  '\ufeffname',
  '\u2028line\u2029',
  '0\u0301\u0302\u0303'.repeat(50),
  'NaN',
  'Infinity',
  '1e999',
  '-0',
  '9'.repeat(400),
  '٣٤٥',
  '１２３',
  '1,2,3,4',
  '🏳️‍🌈'.repeat(20),
  ' ',
  "'",
  '"',
  '\\',
  '%00%0a',
  'x'.repeat(5000),
]

/** Everything that a library could have left behind on what all objects share. */
export function pollution(): readonly string[] {
  const bare: Record<string, unknown> = {}
  const found: string[] = []
  for (const name in bare) found.push(name)
  for (const own of [Object.prototype, Array.prototype, Function.prototype, String.prototype, Number.prototype])
    for (const name of Object.keys(own)) found.push(name)
  return found
}
