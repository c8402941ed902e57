/** An address of ours, and nothing that could end the style it stands in. */
const plain = /^https?:\/\/[^\s"'()\\]+$/

/** A picture behind an element; where it does not load, what is under it stays to be seen. */
export const backgroundOf = (address: string) => (plain.test(address) ? { backgroundImage: `url("${address}")` } : {})
