/** Headers, folded, of a column of numbers that do not say what is counted. */
export const numberWords: ReadonlySet<string> = new Set(
  (
    'figure, figures, number, value, total, count, individuals, individual, ind, persons, people, households, hh, families, ' +
    'number of individuals, number of people, number of persons, number of households, number of families, ' +
    'total individuals, total households, reported figure, total figures, ' +
    'nombre, valeur, chiffre, personnes, menages, familles, nombre de personnes, nombre de menages, ' +
    'numero, cantidad, valor, personas, hogares, familias, numero de personas, numero de hogares, ' +
    'عدد, افراد, اشخاص, اسر, عايلات, عدد افراد, عدد اسر, عدد عايلات'
  ).split(', '),
)
