/** What can be done about a refusal: a word for the button, and where it leads. */
export interface WayOn {
  readonly text: string
  go(): void
}

const ways = new Map<string, WayOn>()

/** Said by the packages whose pages may be refused so: every answer of theirs shows it. */
export function leadsOn(refusal: string, way: WayOn): void {
  ways.set(refusal, way)
}

export const wayOn = (refusal: string): WayOn | undefined => ways.get(refusal)
