import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { heterogeneityOf, randomEffects } from '../../../src/reconcile/pooling/random-effects.js'
import { weightedMean } from '../../../src/reconcile/pooling/weighted-mean.js'

/** Within 1e-7 of the larger of 1 and the number. */
const near = (got: number, want: number) => {
  expect(Math.abs(got - want) / Math.max(1, Math.abs(want))).toBeLessThan(1e-7)
}

/**
 * Vaccinated with and without tuberculosis, not vaccinated with and without: thirteen trials of BCG. Colditz et al.
 * (1994), JAMA 271:698; Berkey et al. (1995), Statistics in Medicine 14:395. Log risk ratios and their variances.
 */
const bcg = [
  [4, 119, 11, 128],
  [6, 300, 29, 274],
  [3, 228, 11, 209],
  [62, 13536, 248, 12619],
  [33, 5036, 47, 5761],
  [180, 1361, 372, 1079],
  [8, 2537, 10, 619],
  [505, 87886, 499, 87892],
  [29, 7470, 45, 7232],
  [17, 1699, 65, 1600],
  [186, 50448, 141, 27197],
  [5, 2493, 3, 2338],
  [27, 16886, 29, 17825],
].map(([a = 0, b = 0, c = 0, d = 0]) => ({
  y: Math.log(a / (a + b) / (c / (c + d))),
  se: Math.sqrt(1 / a - 1 / (a + b) + 1 / c - 1 / (c + d)),
}))

/** Hackshaw (1998), Statistical Methods in Medical Research 7:119: 37 studies, log odds ratio and its variance. */
const hackshaw = [
  [0.165514438477573, 0.0187768854850681],
  [0.371563556432483, 0.033044038905788],
  [0.703097511413113, 0.540195865342449],
  [0.182321556793955, 0.0312676144886663],
  [-0.287682072451781, 0.0796556541020111],
  [0.727548607277278, 0.227320591670482],
  [0.756121979721334, 0.0889215627069803],
  [-0.22314355131421, 0.192679603117081],
  [-0.23572233352107, 0.339016347538589],
  [0.698134722070984, 0.0980662024387636],
  [0.207014169384326, 0.0455555485775347],
  [0.182321556793955, 0.231749969641464],
  [0.418710334858185, 0.0796429220192453],
  [0.0295588022415444, 0.217395024672567],
  [0.438254930931155, 0.0769579740386881],
  [0.0295588022415444, 0.0715017635257731],
  [0.85015092936961, 0.292565772065689],
  [0.500775287912489, 0.0324375074298712],
  [0.173953307123438, 0.0362733466418536],
  [0.418710334858185, 0.483851241822467],
  [0.770108221696074, 0.123816201921842],
  [0.0769610411361284, 0.071085191722119],
  [0.936093359170335, 0.398195433354185],
  [0.482426149244293, 0.089623124068944],
  [0.0582689081239758, 0.0337198883325506],
  [-0.23572233352107, 0.0161294909173902],
  [-0.301105092783922, 0.180233473435612],
  [0.819779831493311, 0.317147722864399],
  [-0.0304592074847086, 0.0125468451490273],
  [0.470003629245736, 0.113696292350967],
  [0.173953307123438, 0.0893367804165667],
  [0.506817602368452, 0.175985594791832],
  [0.231111720963387, 0.0100290474315282],
  [0.0953101798043249, 0.0862143558865863],
  [0.506817602368452, 0.0398749675436979],
  [0.148420005118273, 0.0363997555696295],
  [0.104360015324243, 0.0664195066219777],
].map(([y = 0, v = 0]) => ({ y, se: Math.sqrt(v) }))

describe('random effects, against results of an independent implementation (metafor 3.8)', () => {
  it.each([
    [
      'dersimonian-laird',
      0.308760262862376,
      -0.714117222073227,
      0.178742089535403,
      0.921173468545621,
      12.6860840068644,
    ],
    ['paule-mandel', 0.318068452205024, -0.714968153493444, 0.180892191537624, 0.923303379541533, 13.0383841429039],
    ['reml', 0.313243258137274, -0.714532342158212, 0.179781516105389, 0.922213845212871, 12.8557582353392],
  ] as const)('%s on the BCG trials', (method, tau2, mean, se, i2, h2) => {
    const got = randomEffects(bcg, method, 'none', 0.95)
    near(got.tau2, tau2)
    near(got.mean, mean)
    near(got.se, se)
    near(got.i2, i2)
    near(got.h2, h2)
    near(got.q, 152.233008082373)
    near(got.birge, 3.56175294017769)
  })

  it.each([
    ['dersimonian-laird', 'none', -1.06444528008405, -0.363789164062403, -1.85815375273217, 0.429919308585714],
    ['paule-mandel', 'none', -1.06951033399171, -0.360425972995181, -1.87580708248402, 0.445870775497129],
    ['reml', 'none', -1.06689763881078, -0.362167045505642, -1.86669221790439, 0.437627533587968],
    ['dersimonian-laird', 'hartung-knapp', -1.10782135416833, -0.320413089978125, -1.98720696343074, 0.558972519284285],
    ['paule-mandel', 'hartung-knapp', -1.10909838120224, -0.320837925784648, -2.0054259229281, 0.575489615941215],
    ['reml', 'hartung-knapp', -1.10844371368566, -0.320620970630764, -1.99601683419776, 0.566952149881332],
    ['reml', 'modified-hartung-knapp', -1.10844371368566, -0.320620970630764, -1.99601683419776, 0.566952149881332],
  ] as const)('%s with %s on the BCG trials: interval and prediction', (method, adjust, low, high, from, to) => {
    const { interval, prediction } = randomEffects(bcg, method, adjust, 0.95)
    near(interval[0], low)
    near(interval[1], high)
    near(prediction[0], from)
    near(prediction[1], to)
  })

  it('gives each trial its weight', () => {
    const { weights } = randomEffects(bcg, 'paule-mandel', 'none', 0.95)
    near(weights[0]!, 0.0508379109812791)
    near(weights[7]!, 0.101611594442227)
    near(
      weights.reduce((a, b) => a + b, 0),
      1,
    )
  })

  it.each([
    ['dersimonian-laird', 'none', 0.0170364443178528, 0.213888935683922, 0.0471226394374988, 0.121530259529958],
    [
      'dersimonian-laird',
      'hartung-knapp',
      0.0170364443178528,
      0.213888935683922,
      0.0456511930672054,
      0.121304024886723,
    ],
    ['paule-mandel', 'hartung-knapp', 0.0128767168045488, 0.209170875345766, 0.0451817395311061, 0.117538060448869],
    ['reml', 'hartung-knapp', 0.0223945309720681, 0.218889231608985, 0.0461686764116853, 0.125254815945238],
  ] as const)('%s with %s on 37 studies of passive smoking', (method, adjust, tau2, mean, se, low) => {
    const got = randomEffects(hackshaw, method, adjust, 0.95)
    near(got.tau2, tau2)
    near(got.mean, mean)
    near(got.se, se)
    near(got.interval[0], low)
    near(got.q, 47.4979457637963)
    near(got.birge, 1.148645890746)
  })

  it('does not let the modified adjustment make the standard error smaller than the plain one', () => {
    const plain = randomEffects(hackshaw, 'dersimonian-laird', 'none', 0.95)
    expect(randomEffects(hackshaw, 'dersimonian-laird', 'hartung-knapp', 0.95).se).toBeLessThan(plain.se)
    const modified = randomEffects(hackshaw, 'dersimonian-laird', 'modified-hartung-knapp', 0.95)
    expect(modified.se).toBe(plain.se)
    expect(modified.interval[0]).toBeLessThan(plain.interval[0])
  })
})

/** Paule RC, Mandel J (1982), Journal of Research of the National Bureau of Standards 87(5):377-385. */
const paule = {
  second: { x: [201.533, 216.55], u: [0.062870236731435, 0.17677669529664] },
  cadmium: {
    x: [27.044, 26.022, 26.34, 26.787, 26.796],
    u: [0.054772255750517, 0.2756809750418, 0.68117545463706, 0.054772255750517, 0.11832159566199],
  },
}
const measured = ({ x, u }: { x: number[]; u: number[] }) => x.map((y, i) => ({ y, se: u[i]! }))

/**
 * Teachers' expectancy and pupils' IQ: 19 experiments, standardised mean differences and their variances, to the digits
 * printed. Raudenbush (1984), Journal of Educational Psychology 76:85; Raudenbush & Bryk (1985), Journal of Educational
 * Statistics 10:75.
 */
const expectancy = [
  [0.03, 0.0156],
  [0.12, 0.0216],
  [-0.14, 0.0279],
  [1.18, 0.1391],
  [0.26, 0.1362],
  [-0.06, 0.0106],
  [-0.02, 0.0106],
  [-0.32, 0.0484],
  [0.27, 0.0269],
  [0.8, 0.063],
  [0.54, 0.0912],
  [0.18, 0.0497],
  [-0.02, 0.0835],
  [0.23, 0.0841],
  [-0.18, 0.0253],
  [-0.06, 0.0279],
  [0.3, 0.0193],
  [0.07, 0.0088],
  [-0.07, 0.0303],
].map(([y = 0, variance = 0]) => ({ y, se: Math.sqrt(variance) }))

describe('a published table: Raudenbush (2009), Analyzing effect sizes, in The Handbook of Research Synthesis', () => {
  it('restricted maximum likelihood gives its mean, variance and interval, to the digits printed', () => {
    const { mean, se, tau2, q, degrees, interval } = randomEffects(expectancy, 'reml', 'none', 0.95)
    expect(mean.toFixed(3)).toBe('0.084')
    expect(se.toFixed(3)).toBe('0.052')
    expect(tau2.toFixed(3)).toBe('0.019')
    expect([q.toFixed(2), degrees]).toEqual(['35.83', 18])
    // As the manual of metafor prints it, with four digits.
    expect(interval.map(end => end.toFixed(4))).toEqual(['-0.0175', '0.1849'])
  })
})

describe('the examples of Paule and Mandel', () => {
  it.each([
    ['second', 'paule-mandel', 112.737543166667, 209.040591118954, 7.5084999449914],
    ['second', 'dersimonian-laird', 112.737543166667, 209.040591118954, 7.5084999449914],
    ['cadmium', 'paule-mandel', 0.10521938824876, 26.712128748259, 0.17113696361936],
    ['cadmium', 'dersimonian-laird', 0.041269911464137, 26.7674823294629, 0.11642325954441],
  ] as const)('%s by %s', (example, method, tau2, mean, se) => {
    const got = randomEffects(measured(paule[example]), method, 'none', 0.95)
    expect(Math.abs(got.tau2 / tau2 - 1)).toBeLessThan(1e-9)
    expect(Math.abs(got.mean / mean - 1)).toBeLessThan(1e-9)
    expect(Math.abs(got.se / se - 1)).toBeLessThan(1e-9)
  })

  it('have the weighted mean and Birge ratio of the plain errors', () => {
    const cadmium = measured(paule.cadmium)
    expect(weightedMean(cadmium, 0).mean).toBeCloseTo(26.8869197536617, 9)
    expect(heterogeneityOf(cadmium, 'paule-mandel').birge).toBeCloseTo(2.3786064506001, 9)
    expect(heterogeneityOf(cadmium, 'dersimonian-laird').i2).toBeCloseTo(0.82325187500214, 9)
    expect(heterogeneityOf(measured(paule.second), 'dersimonian-laird').birge).toBeCloseTo(80.0378472585837, 8)
  })
})

describe('laws of random effects', () => {
  const estimates = fc.array(
    fc.record({
      y: fc.double({ min: -10, max: 10, noNaN: true }),
      se: fc.double({ min: 0.05, max: 3, noNaN: true }),
    }),
    { minLength: 2, maxLength: 12 },
  )
  const method = fc.constantFrom('paule-mandel' as const, 'reml' as const, 'dersimonian-laird' as const)

  it('the mean lies within the estimates, and the prediction holds the interval', () => {
    fc.assert(
      fc.property(estimates, method, (list, name) => {
        const { mean, interval, prediction } = randomEffects(list, name, 'modified-hartung-knapp', 0.95)
        const ys = list.map(({ y }) => y)
        expect(mean).toBeGreaterThanOrEqual(Math.min(...ys) - 1e-9)
        expect(mean).toBeLessThanOrEqual(Math.max(...ys) + 1e-9)
        expect(prediction[0]).toBeLessThanOrEqual(interval[0])
        expect(prediction[1]).toBeGreaterThanOrEqual(interval[1])
      }),
    )
  })

  it('moving every estimate moves the mean as far and changes no variance', () => {
    fc.assert(
      fc.property(estimates, method, fc.integer({ min: -50, max: 50 }), (list, name, by) => {
        const at = randomEffects(list, name, 'none', 0.95)
        const moved = randomEffects(
          list.map(({ y, se }) => ({ y: y + by, se })),
          name,
          'none',
          0.95,
        )
        expect(moved.mean - by).toBeCloseTo(at.mean, 6)
        expect(moved.tau2).toBeCloseTo(at.tau2, 6)
      }),
    )
  })
})
