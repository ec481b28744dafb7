// With arquero, whose own declarations need `skipLibCheck`, as anybody's program with arquero does.
import { figures } from 'reckoner'
import { fromArquero, toArquero } from 'reckoner/arquero'

const table = figures([{ concept: 'idps', place: 'SYR', end: '2020-01-31', value: 900000 }])

export const back: number | null | undefined = fromArquero(toArquero(table).filter(() => true)).at(0)?.high
