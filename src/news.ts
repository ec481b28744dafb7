// Figures out of articles: an entry of its own, because its word lists are as large as all the rest.
export type { Candidate } from './read/news/candidates.js'
export { supportedLanguages } from './read/news/languages.js'
export type { SupportedLanguage } from './read/news/languages.js'
export { refusalCodes } from './read/news/refuse-number.js'
export type { RefusalCode } from './read/news/refuse-number.js'
export type { Refused } from './read/news/refused.js'
export { readNews } from './read/news/read-news.js'
export type { NewsArticle, NewsReading } from './read/news/read-news.js'
