/** WeChat only: somebody left in a hurry and has not gone on since. */
let left = false

export const hasLeft = (): boolean => left

export function noteLeaving(): void {
  left = true
}

/** They went on to another page: the front page may be as it always is. */
export function forgetLeaving(): void {
  left = false
}
