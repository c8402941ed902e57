import type { State, ToTell } from './what-is-to-tell'

/** What a run met: all it could, or cut short in the middle. */
export type Ran = 'whole' | 'cut short'

/**
 * Holds what was sent against what was to be told. A run tells what was so before and after it, and nothing that was not so
 * at either; a thing is told once however often runs come; and what a run was cut short over is told once or not at all.
 */
export class LedgerOfMessages {
  readonly #told = new Set<string>()
  /** Of which nobody can know whether they were told. */
  readonly #unknown = new Set<string>()
  readonly counts = { messages: 0, unknown: 0 }
  readonly byOccasion = new Map<string, number>()

  /** What is wrong with it, in words; nothing where all is well. `sent`: each as a message shows it. */
  run(before: State, after: State, sent: readonly string[], ran: Ran): string[] {
    const wrong: string[] = []
    this.counts.messages += sent.length
    for (const one of sent) {
      const occasion = one.split(' ')[1] ?? ''
      this.byOccasion.set(occasion, (this.byOccasion.get(occasion) ?? 0) + 1)
    }
    const may = [...new Map([...before.toTell, ...after.toTell].map((one) => [one.fact, one])).values()].filter(
      ({ fact }) => !this.#told.has(fact),
    )
    const must = ran === 'whole' ? may.filter((one) => this.#must(one, before, after)) : []
    for (const shown of new Set([...may.map((one) => one.shown), ...sent])) {
      const [mays, musts] = [may, must].map((all) => all.filter((one) => one.shown === shown)) as [ToTell[], ToTell[]]
      const times = sent.filter((one) => one === shown).length
      if (times > mays.length) wrong.push(`${shown}: ${times} sent of ${mays.length}`)
      if (times < musts.length) wrong.push(`${shown}: ${times} sent, ${musts.length} were to be`)
      const known = times === mays.length ? mays : musts
      for (const { fact } of known) this.#told.add(fact)
      for (const { fact } of mays) if (!this.#told.has(fact)) this.#unknown.add(fact)
    }
    this.counts.unknown = this.#unknown.size
    return wrong
  }

  /** So both times, nothing about it in doubt, and enough allowed for all of that occasion. */
  #must(one: ToTell, before: State, after: State): boolean {
    const isIn = ({ toTell }: State) => toTell.some(({ fact }) => fact === one.fact)
    const alike = [...before.toTell, ...after.toTell].filter(
      ({ personId, occasion, fact }) => personId === one.personId && occasion === one.occasion && !this.#told.has(fact),
    )
    const facts = new Set(alike.map(({ fact }) => fact)).size
    const allowed = before.left(one.personId, one.occasion) >= facts
    return !one.mayBe && isIn(before) && isIn(after) && allowed && !this.#unknown.has(one.fact)
  }
}
