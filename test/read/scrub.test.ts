import { describe, expect, it } from 'vitest'
import { scrub } from '../../src/read/scrub.js'

describe('scrub', () => {
  it.each([
    ['https://x.org/gidd/?client_id=ABC&format=json&limit=100', 'https://x.org/gidd/?format=json&limit=100'],
    ['https://x.org/?limit=1&client_id=ABC', 'https://x.org/?limit=1'],
    ['https://x.org/?client_id=ABC', 'https://x.org/'],
    ['https://x.org/?appname=me&app_identifier=b64&q=1', 'https://x.org/?q=1'],
    ['https://x.org/?key=k&email=a@b.c&event_date=2020', 'https://x.org/?event_date=2020'],
    ['https://x.org/?access_token=t#top', 'https://x.org/#top'],
    ['see https://me:secret@x.org/a.csv for more', 'see https://x.org/a.csv for more'],
    ['no address at all', 'no address at all'],
    ['https://x.org/?monkey=1', 'https://x.org/?monkey=1'],
  ])('%s', (url, clean) => expect(scrub(url)).toBe(clean))
})
