/** Ways to meet: in a room, by telephone, by video, in writing. */
export const modes = ['room', 'phone', 'video', 'text'] as const
export type Mode = (typeof modes)[number]
