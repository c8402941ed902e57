const leftovers: (() => void)[] = []

/** `remove` is called when all tests of the file are over. */
export function afterFile(remove: () => void): void {
  leftovers.push(remove)
}

/** The last first. */
export function removeLeftovers(): void {
  for (const remove of leftovers.splice(0).reverse()) remove()
}
