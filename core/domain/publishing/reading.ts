/** Why a text cannot be sent to anybody yet, though it can be kept. */
export const textFaults = ['no-text', 'too-long', 'picture-unknown', 'picture-without-words', 'too-many-hits'] as const
export type TextFault = (typeof textFaults)[number]

/** What a text had that no reader is given. Its words stay wherever there are any. */
export const leftOut = ['html', 'address', 'picture', 'depth', 'hidden-characters', 'table-shape', 'too-much'] as const
export type LeftOut = (typeof leftOut)[number]
