/** What became of words that residents will read, when WeChat was asked. `unseen`: it could not be reached, or would have a person look. */
export type Checked = 'fine' | 'blocked' | 'unseen'

/** Characters that one question holds. */
export const LONGEST_ASKED = 2500
/** So many stand in two neighbouring questions, so that no word is cut in two. */
const OVERLAP = 40

/** Texts as they are asked about: together as far as they fit, each question within the bound. Nothing of nothing. */
export function questionsOf(texts: readonly string[]): string[] {
  const letters = [...new Set(texts.map((one) => one.trim()).filter((one) => one !== ''))].join('\n')
  const all = [...letters]
  const questions: string[] = []
  for (let from = 0; from < all.length; from += LONGEST_ASKED - OVERLAP) {
    questions.push(all.slice(from, from + LONGEST_ASKED).join(''))
    if (from + LONGEST_ASKED >= all.length) break
  }
  return questions
}

/** The worst decides: a block is a block, and what nobody saw of one part is unseen of all. */
export function altogether(answers: readonly Checked[]): Checked {
  if (answers.includes('blocked')) return 'blocked'
  return answers.includes('unseen') ? 'unseen' : 'fine'
}

/** The texts that stand where a path leads to, `*` for each of a list; of what is not there none. */
export function textsAt(path: string, value: unknown): string[] {
  return path
    .split('.')
    .reduce<unknown[]>(
      (found, step) =>
        found.flatMap((one) => {
          if (step === '*') return Array.isArray(one) ? (one as unknown[]) : []
          return typeof one === 'object' && one !== null && Object.hasOwn(one, step) ? [Reflect.get(one, step)] : []
        }),
      [value],
    )
    .filter((one): one is string => typeof one === 'string')
}
