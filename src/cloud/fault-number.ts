/** What is told of each answer that failed on our side: the number the log has it under, null where it named none. */
const told = new Set<(number: string | null) => void>()

export function onFault(tell: (number: string | null) => void): void {
  told.add(tell)
}

export function noteFault(number: string | null): void {
  for (const tell of told) tell(number)
}
