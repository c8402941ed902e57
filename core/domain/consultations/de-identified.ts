import { codeLetters } from '../assessment/one-time-code'
import { bareNames, titled, withSurname } from './chinese-names'

/** What says by itself who somebody is. A text with one of these is not sent, whoever writes it. */
export const identifiesRefusals = [
  'says-number',
  'says-id-card',
  'says-mail',
  'says-account',
  'says-code',
  'says-day',
  'says-house',
  'says-plate',
  'says-name',
] as const
export type IdentifiesRefusal = (typeof identifiesRefusals)[number]

/** Where in the text it stands, as it was typed. */
export interface Found {
  readonly at: number
  readonly words: string
}

export interface Identifies extends Found {
  readonly refusal: IdentifiesRefusal
}

interface Rule {
  readonly refusal: IdentifiesRefusal
  readonly form: RegExp
  /** What has the form and says nothing of who somebody is. */
  readonly unless?: (words: string, before: string, lines: readonly string[]) => boolean
}

const han = '\\u4e00-\\u9fff'
const spelt = '零〇一二三四五六七八九幺两'
const counted = '一二三四五六七八九十百'
const between = '\\s\\-—–_().·•・、~～'
const figure = (one: string) =>
  ({ 零: '0', 〇: '0', 幺: '1', 两: '2' })[one] ?? String('〇一二三四五六七八九'.indexOf(one))
const partsIn = (words: string): string[] =>
  words
    .replace(new RegExp(`[${spelt}]`, 'g'), figure)
    .split(/\D+/)
    .filter((part) => part !== '')

/** Scores, and years from and until. A number told figure by figure, or in pairs, is a number still. */
function isCount(parts: readonly string[]): boolean {
  const isTold = parts.every((one) => one.length === 1) && /^1[3-9]\d{9}$/.test(parts.join(''))
  return !isTold && parts.every((one) => /^([1-9]?\d|(19|20)\d\d)$/.test(one))
}

/** Lines that help, one or several in a row, however they are grouped. */
function isOfLines(parts: readonly string[], lines: readonly string[]): boolean {
  const known = lines.map((one) => one.replace(/\D/g, '')).filter((one) => one !== '')
  return known.length > 0 && new RegExp(`^(?:${known.join('|')})+$`).test(parts.join(''))
}

const isNoNumber = (words: string, _: string, lines: readonly string[]) =>
  isCount(partsIn(words)) || isOfLines(partsIn(words), lines)
/** Written with a letter and a digit, as our codes are, and known to everybody. */
const instruments = /^(PHQ9|PHQ4|GAD7|GAD2|WHO5|K10|K6)$/
/** 第三单元 of a book, and 三栋 where nobody lives in it. */
const isNoHouse = (words: string, before: string) =>
  new RegExp(`^(?:第[\\d${counted}]+\\s*单元|[${counted}]+\\s*[栋幢])$`).test(words) &&
  !/住[^，。；,;\n]*$/.test(before)
const isWithinNumber = (_: string, before: string) => /\d(?:[^\S\n]*[-—–])?$/.test(before)
/** 化名叫…: who writes so has named nobody. 请假叫… is no such name. */
const isMadeUp = (words: string, before: string) =>
  /[化假]名[^\S\n]*(?:(?:是|叫|为|[:：])[^\S\n]*){0,2}$/.test(before) ||
  (words.startsWith('名') && /[化假]$/.test(before))

const blank = '[^\\S\\n]*'
/** 姓名：, 名字是, 姓名为：, 姓名（. */
const connected = `(?:${blank}[:：=＝（(]|(?:是|叫|为)(?:${blank}(?:是|[:：]))?)`

/** In this order: what is found by one is looked at by no further one. */
const rules: readonly Rule[] = [
  {
    refusal: 'says-id-card',
    form: /\d{6}\s?(?:18|19|20)\d{2}\s?(?:0[1-9]|1[0-2])\d{2}\s?\d{3}[\dXx]|身份证(?:号码?)?(?:后|尾|[四六]位|号|是|为|[:：\s])*[\dXx]{4,}/g,
  },
  {
    refusal: 'says-day',
    form: new RegExp(
      [
        '\\d{2,4}\\s*年\\s*(?:1[0-2]|0?[1-9])\\s*月\\s*(?:3[01]|[12]\\d|0?[1-9])\\s*[日号]?',
        '(?:19|20)\\d{2}[\\s./\\-—–·、]{1,3}(?:1[0-2]|0?[1-9])[\\s./\\-—–·、]{1,3}(?:3[01]|[12]\\d|0?[1-9])(?!\\d)',
        '(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d)',
        '[零〇一二三四五六七八九]{2,4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}[日号]?',
        '(?:生日|出生|生于)[^，。,;；\\n]{0,6}[\\d一二三四五六七八九十]{1,2}\\s*月\\s*[\\d一二三四五六七八九十]{1,3}\\s*[日号]?',
      ].join('|'),
      'g',
    ),
  },
  { refusal: 'says-mail', form: /[A-Za-z0-9._%+-]+\s?@\s?[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*/g },
  {
    refusal: 'says-account',
    form: /(?:微信|威信|薇信|weixin|wx|vx|qq|扣扣|抖音|快手|小红书|微博|支付宝|钉钉|淘宝)(?:号码|账号|号|名|昵称)?\s*(?:(?:是|为|叫|[:：=＝])\s*){0,2}[“"「（(]?(?=[_-]*[A-Za-z0-9])[A-Za-z0-9_-]{5,}/gi,
  },
  {
    refusal: 'says-code',
    form: /(?:预约码|取件码|找回码|病历号|住院号|门诊号|档案号|学号|工号|准考证号?|案号)\s*(?:(?:是|为|[:：])\s*){0,2}(?=-*[A-Za-z0-9])[A-Za-z0-9-]{3,}/g,
  },
  {
    // 3-2-501: house, stairs and door.
    refusal: 'says-house',
    form: /\d{1,3}\s*[-—–]\s*\d{1,2}\s*[-—–]\s*\d{3,4}(?!\s*[\d\-—–])/g,
    unless: isWithinNumber,
  },
  {
    refusal: 'says-number',
    form: new RegExp(`[\\d${spelt}](?:[${between}]{0,3}[\\d${spelt}]){6,}`, 'g'),
    unless: isNoNumber,
  },
  {
    // One of ours by itself: four of these letters in a row, both kinds among them.
    refusal: 'says-code',
    form: new RegExp(`[${codeLetters}]{4,}`, 'g'),
    unless: (words, before) =>
      words.length % 4 !== 0 ||
      !/\d/.test(words) ||
      !/[A-Z]/.test(words) ||
      instruments.test(words) ||
      /[A-Za-z\d]$/.test(before),
  },
  {
    refusal: 'says-plate',
    form: /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]\s?[A-Za-z]\s?[·•.\-]?\s?(?=[A-Za-z0-9]*\d)[A-Za-z0-9]{5,6}/g,
  },
  {
    refusal: 'says-house',
    form: new RegExp(
      [
        `第?(?:[A-Za-z\\d]+|[${counted}]+)\\s*(?:号楼|单元|号院)`,
        '第?[A-Za-z\\d]+\\s*[栋幢座弄](?![A-Za-z])',
        `第[${counted}]+\\s*[栋幢]`,
        `(?!一[栋幢](?:[楼房别老旧小大高的]|[几两多一二三四五六七八九十]+[层间]))[${counted}]+\\s*[栋幢]`,
        `[A-Za-z]?\\d{2,}\\s*室|[${spelt}]{3,4}\\s*室`,
        `[${han}](?:路|街|巷|胡同|大道)\\s*[\\d${counted}]+\\s*[号弄]`,
        '门牌号?(?:(?:是|为|[:：])\\s*){0,2}\\d+',
      ].join('|'),
      'g',
    ),
    unless: isNoHouse,
  },
  {
    refusal: 'says-name',
    form: new RegExp(`(?:姓名|真名|全名|本名|大名)${connected}\\s*(?![不保隐匿未假化略某可必选])[${han}]{2,4}`, 'g'),
  },
  { refusal: 'says-name', form: new RegExp(`(?:姓名|真名|全名|本名|大名)${withSurname}`, 'g') },
  {
    refusal: 'says-name',
    form: new RegExp(`(?:名叫|叫做|叫作|[他她我子女儿]叫)${blank}[:：]${withSurname}`, 'g'),
    unless: isMadeUp,
  },
  { refusal: 'says-name', form: new RegExp(`(?:名叫|叫做|叫作|叫|我是)${withSurname}`, 'g'), unless: isMadeUp },
  { refusal: 'says-name', form: new RegExp(`名字${connected}${withSurname}`, 'g'), unless: isMadeUp },
]

const wide = /[０-９Ａ-Ｚａ-ｚ＠．－（）]/g
/** Letter for letter, so that a place in it is the same place in what was typed. */
const narrow = (text: string) => text.replace(wide, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0))

/** Of a form with a group what is in it, which ends it. */
function matchesOf(
  { form, unless }: Pick<Rule, 'form' | 'unless'>,
  text: string,
  lines: readonly string[] = [],
): Found[] {
  const found: Found[] = []
  // Not `matchAll`: it stops old phones.
  const all = new RegExp(form.source, form.flags)
  for (let match = all.exec(text); match !== null; match = all.exec(text)) {
    if (match[0] === '') all.lastIndex += 1
    else if (!unless?.(match[0], text.slice(Math.max(0, match.index - 8), match.index), lines)) {
      const words = match[1] ?? match[0]
      found.push({ at: match.index + match[0].length - words.length, words })
    }
  }
  return found
}

const overlap = (a: Found, b: Found) => a.at < b.at + b.words.length && b.at < a.at + a.words.length

/**
 * All that says who somebody is, in the order it stands; of one place what was found first. `lines`: numbers of lines that help,
 * which say of nobody who they are.
 */
export function identifiesIn(text: string, lines: readonly string[] = []): Identifies[] {
  const narrowed = narrow(text)
  const found: Identifies[] = []
  for (const rule of rules) {
    for (const match of matchesOf(rule, narrowed, lines)) {
      if (found.some((one) => overlap(one, match))) continue
      found.push({ refusal: rule.refusal, at: match.at, words: text.substr(match.at, match.words.length) })
    }
  }
  return found.sort((a, b) => a.at - b.at)
}

const called = { form: new RegExp(titled, 'g') }
const bare = bareNames.map((form) => ({ form: new RegExp(form, 'g') }))
const school = { form: /第[一二三四五六七八九十\d]{1,3}(?:中学|小学|医院|人民医院|中)/g }

/** What may say it, and often does not: shown before it is sent, and refused to nobody. */
export function mayIdentifyIn(text: string): Found[] {
  const narrowed = narrow(text)
  return [called, school, ...bare].flatMap((one) => matchesOf(one, narrowed)).sort((a, b) => a.at - b.at)
}
