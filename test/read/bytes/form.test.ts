import { describe, expect, it } from 'vitest'
import { formOf } from '../../../src/read/bytes/form.js'

const form = (text: string) => formOf(new TextEncoder().encode(text))
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))

describe('the form of a file', () => {
  it.each([
    '{"data": []}',
    '[{"id": 1}, {"id": 2}]',
    '[]',
    '{}',
    '[["id", "v"], [1, 2]]',
    '[1, 2]',
    '[ -1.5e3, NaN ]',
    '\ufeff\n {"a":\n{"b": null}}',
    '["a", true]',
    '{"id": 1}\n{"id": 2}',
    '{"a": 1,',
    '["cut sho',
    '[tru',
    // The parser says what is wrong with the rest.
    '{"a": 1, "b": [1, 2], oops',
    '[{"day": 1,,}]',
  ])('%j begins as JSON does', text => expect(form(text)).toBe('json'))

  it.each([
    '[id],[value]\n1,2\n',
    '[id]\n1\n',
    '{id},value\n1,2\n',
    '["id"],["value"]\n1,2\n',
    '[2020],[2021]\n1,2\n',
    '[id;value]\n',
    '{"id","value"}\n',
    '[x] ',
    '[}',
  ])('%j is no JSON', text => expect(form(text)).toBe('text'))

  it('in UTF-16 too', () => {
    expect(formOf(utf16('{"data": []}'))).toBe('json')
    expect(formOf(utf16('[id],v\n1,2\n'))).toBe('text')
  })
})
