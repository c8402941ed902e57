/** Every text a value holds, however deep; addresses of pages left out. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return /^https?:\/\//.test(value) ? [] : [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn)
  return []
}

/** Words that put a label on a person; none has a place in anything a resident reads. */
const diagnosing =
  /抑郁|焦虑症|躁狂|双相|精神病|精神分裂|障碍|症状|患有|患者|病人|确诊|重度|中度|轻度|治愈|根治|疗效|变态|不正常|异常/g

/** Labels, and the word "diagnosis" anywhere but in a denial of it. */
export function diagnosingWordsIn(text: string): string[] {
  const denied = text.replace(/不是诊断|不做诊断/g, '')
  return [...(denied.match(diagnosing) ?? []), ...(denied.match(/诊断/g) ?? [])]
}

/** Tone: no exclamation marks, no praise of a number's hours nobody promised, nothing that compares people. */
export function toneFaultsIn(text: string): string[] {
  return text.match(/[!！]|全国\s*24\s*小时|24\s*小时(?!内)|超过[^。]{0,6}的人|高于常人|低于常人|比别人差|您/g) ?? []
}

const known = ['12356', '12355', '12338', '120', '110', '12110']

/** The police's number for messages with an area code behind it, as 广州 and 唐山 write it. */
const withAreaCode = /^12110(020|0315)$/

/** Anything that reads like a telephone number and is none of the hotlines. Calendar dates and years do not. */
export function unknownNumbersIn(text: string): string[] {
  const plain = text.replace(/\d{4}-\d{2}-\d{2}/g, '')
  const long = plain.match(/\d(?:[\d\s-]{3,})\d/g) ?? []
  const short = plain.match(/(?<!\d)(?:1[12]\d|9\d\d)(?!\d)/g) ?? []
  return [...long, ...short].filter((number) => !known.includes(number) && !withAreaCode.test(number))
}
