/**
 * Whether somebody's own words may speak of wanting to die, or of hurting oneself: then help comes before anything else.
 * Rather once too often: "I saw it and did not need it" costs a glance. What only sounds so in talk (累死了, 笑死) is left out.
 */
const said =
  /不想活|不想再活|不想生|唔想活|唔想生|勿想活|活不下去|活勿下去|活够了|活腻|活着没(有)?(意思|意义|劲)|活着(太|好|真)?累|没法活|生无可恋|想死(?!你|他|她)|想去死|去死|寻死|求死|死了算|死掉算|死了(更|还)?好|不如死|一死了之|一了百了|自杀|自尽|自刎|轻生|寻短见|寻短路|想不开|(结束|了结|了断)(自己|生命|一切|这条命)|结束自己的生命|割腕|割手|跳楼|跳河|跳江|上吊|烧炭|吞药|吃药自|自残|自伤|自虐|(伤害|弄伤|割伤|弄死)(我)?自己|遗书|不想醒(来|过来)|不想存在|消失算了|离开这个世界|跟(他|她)去/

/** The same typed as pinyin, or with characters that sound like it. Whole, or it would be found inside of other words. */
const sounded = [
  'buxianghuo',
  'zisha',
  'qingsheng',
  'xunsi',
  'huobuxiaqu',
  'buxiangsheng',
  'tiaolou',
  'gewan',
  'zican',
  'yiliaobaile',
]

/** Typed as pinyin alone: written out, 相思 and 现时 sound the same. */
const typed = ['xiangsi', 'shangdiao', 'zishang', 'qusi', 'siwang']

/** A slang of those who may not write the word. */
const slang = /紫砂(?!壶|杯|锅|茶|泥)/

/**
 * What in these words may speak of it, each once: whoever saw help for it and goes on writing sees help again for what is
 * new alone.
 */
export function wordsOfDying(words: string): string[] {
  const close = words.replace(/\s+/g, '').toLowerCase()
  const latin = close.replace(/[^a-z]/g, '')
  const written = [said, slang].flatMap((one) => [...close.matchAll(new RegExp(one, 'g'))].map(([match]) => match))
  return [...new Set([...written, ...[...sounded, ...typed].filter((one) => latin.includes(one))])]
}

export const speaksOfDying = (words: string): boolean => wordsOfDying(words).length > 0

/** `syllables`: what the words sound like, without tones: mistaken characters sound right. */
export function soundsLikeDying(syllables: readonly string[]): boolean {
  const heard = ` ${syllables.join(' ')} `
  return inSyllables.some((one) => heard.includes(` ${one} `))
}

const inSyllables = [
  'bu xiang huo',
  'zi sha',
  'qing sheng',
  'xun duan jian',
  'huo bu xia qu',
  'tiao lou',
  'ge wan',
  'zi can',
]
