// Observable Framework: npm install @observablehq/framework reckoner vega vega-lite, then npx observable build.
export default { root: 'src', title: 'Reckoner', globalStylesheets: [], search: false, theme: 'air', pager: false }
