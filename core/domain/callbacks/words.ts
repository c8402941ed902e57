/**
 * Whether words that are said to whoever takes the telephone tell what the call is about, or who helps whom. They are
 * to be said aloud in a home where somebody else may listen.
 */
const telling =
  /心理|咨询|辅导|疏导|热线|危机|干预|情绪|抑郁|焦虑|精神|自杀|自伤|妇联|家暴|暴力|救助|庇护|维权|报警|派出所|警察|公安|法律|医院|医生/

export const tellsTooMuch = (words: string): boolean => telling.test(words.replace(/\s+/g, ''))

/** The end of a number, for its owner to know it by: `8000`. */
export const endOf = (number: string): string => number.slice(-4)
