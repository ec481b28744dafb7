import { type Html, html, join, listOf } from './html.js'

/** Texts that are numbered as they are first used, each once, and listed at the end. */
export class Numbered {
  readonly #numbers = new Map<string, number>()

  constructor(
    readonly prefix: string,
    readonly name: string,
  ) {}

  /** The number as a link to the text. */
  link(text: string): Html {
    const number = this.#numbers.get(text) ?? this.#numbers.size + 1
    this.#numbers.set(text, number)
    return html`<a href="#${this.prefix}${number}" aria-label="${this.name} ${number}">${number}</a>`
  }

  list(show: (text: string) => Html, none?: string): Html {
    if (this.#numbers.size === 0) return listOf([], none)
    const points = [...this.#numbers].map(
      ([text, number]) => html`<li id="${this.prefix}${number}">${show(text)}</li> `,
    )
    return html`<ol>
      ${join(points)}
    </ol> `
  }
}
