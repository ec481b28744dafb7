// `npm run example 02` runs the example whose file begins with 02, against the built package, as a reader's own
// program would. Node from 22.18 runs the files by itself, too: `node examples/02-….ts`.
import { readdirSync } from 'node:fs'
import { register } from 'node:module'

const examples = readdirSync(new URL('.', import.meta.url)).filter(name => name.endsWith('.ts'))
const [, , asked = ''] = process.argv
const found = examples.filter(name => asked !== '' && name.startsWith(asked))
if (found.length !== 1) throw new Error(`unknown example: ${asked}; there are ${examples.join(', ')}`)

register('./typescript.mjs', import.meta.url)
await import(`./${found[0]}`)
