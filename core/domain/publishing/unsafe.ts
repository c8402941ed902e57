/** What a text for people in distress must not do by accident. */
export const unsafeKinds = ['method', 'glorifying', 'blame', 'promise-of-cure'] as const
export type UnsafeKind = (typeof unsafeKinds)[number]

interface Rule {
  readonly id: string
  readonly kind: UnsafeKind
  /** Of words as they stand without blanks; nothing in it repeats within a repetition, so it takes no longer than the text. */
  readonly words: RegExp
}

/**
 * Which words raise which question. They forbid nothing: somebody has to say why the sentence stays, or write another.
 *
 * Methods, places and amounts, praise, success and failure, one cause for everything, and blame: World Health Organization,
 * Preventing suicide: a resource for media professionals (2023 update), and the Chinese guide of the same lineage for news of suicide.
 * Promises: 中华人民共和国广告法 第十六条, which forbids medical advertisements assertions of effect and rates of cure.
 */
const rules: readonly Rule[] = [
  {
    id: 'method-act',
    kind: 'method',
    words: /割腕|割脉|上吊|自缢|跳楼|跳桥|跳河|投河|投江|卧轨|烧炭|服毒|吞药|喝农药|开煤气|触电自|勒死自己|闷死自己/g,
  },
  {
    id: 'method-means',
    kind: 'method',
    words:
      /百草枯|敌敌畏|老鼠药|氰化|一氧化碳|煤气中毒|安眠药[^。，；！？]{0,8}(?:片|粒|颗|瓶|整)|(?:致死|致命|过量)的?(?:药|剂量|用量)|药物过量|致死量/g,
  },
  {
    id: 'method-place',
    kind: 'method',
    words: /(?:天台|楼顶|顶楼|大桥|铁轨|窗台)[^。；！？]{0,10}(?:跳|一跃|翻过去|走下去)|一跃而下/g,
  },
  { id: 'method-last-words', kind: 'method', words: /遗书|遗言/g },
  {
    id: 'glory-release',
    kind: 'glorifying',
    words:
      /(?:终于|得到了?|就能|算是|一种)解脱|一了百了|去了?天堂|化作(?:天使|星星)|另一个世界[^。；！？]{0,6}(?:幸福|快乐|不痛|等)|安静地离开了这个世界/g,
  },
  {
    id: 'glory-praise',
    kind: 'glorifying',
    words:
      /殉情|以死明志|用(?:生命|死)(?:证明|抗议|换来|唤醒)|死得其所|(?:勇敢|勇气)[^。；！？]{0,6}(?:结束|了断|离开)|凄美|最后的温柔/g,
  },
  {
    id: 'glory-success',
    kind: 'glorifying',
    words: /自杀(?:成功|失败|未遂|身亡|潮|率(?:飙升|激增|暴涨))|成功自杀|完成自杀|集体自杀/g,
  },
  {
    id: 'blame-person',
    kind: 'blame',
    words:
      /想不开|太脆弱|心理脆弱|玻璃心|矫情|懦弱|不负责任的?(?:选择|行为)|太自私|活该|自找的|没出息|不孝|作死|意志(?:力)?(?:薄弱|不坚定)/g,
  },
  {
    id: 'blame-family',
    kind: 'blame',
    words:
      /(?:都怪|全怪|都是|就是|只怪)(?:他|她|你|父母|爸妈|爸爸|妈妈|母亲|父亲|家长|丈夫|妻子|老师|孩子)(?:们)?(?:的错|害的|造成的|逼的|惯的|不好)?(?=[，。；！？逼害惯]|$)|(?:父母|爸妈|母亲|父亲|家长|老师)(?:害死|逼死)/g,
  },
  { id: 'blame-illness', kind: 'blame', words: /神经病|疯子|疯了一样的人|变态|傻子|弱智|犯病/g },
  {
    id: 'blame-one-cause',
    kind: 'blame',
    words:
      /(?:因为|由于|只因|就因为)[^。；！？]{1,20}(?:自杀|轻生|寻死|跳楼)|(?:自杀|轻生)的(?:唯一|真正|根本)?原因(?:就)?是/g,
  },
  {
    id: 'cure-promise',
    kind: 'promise-of-cure',
    words:
      /根治|包治|包好|治愈率|有效率|药到病除|(?:永不|不再|绝不)复发|(?:一定|保证|肯定|必定|绝对|百分之百|100%)[^。，；！？]{0,4}(?:治好|治愈|康复|痊愈|见效|有效|走出来)/g,
  },
  {
    id: 'cure-quick',
    kind: 'promise-of-cure',
    words:
      /(?:[一二三四五六七八九十两几0-9]{1,3})(?:天|次|周|分钟|步)(?:就|内|之内)?(?:能|可以|见效|治好|治愈|告别|摆脱)|立竿见影|立刻见效|一次见效|彻底(?:告别|摆脱|治好|治愈)/g,
  },
  {
    id: 'cure-wonder',
    kind: 'promise-of-cure',
    words: /神奇|特效|秘方|偏方|祖传|奇迹般|唯一(?:有效)?的?(?:办法|方法|出路)/g,
  },
  {
    id: 'cure-instead',
    kind: 'promise-of-cure',
    words: /不(?:用|必|需要?)(?:吃药|服药|看医生|去医院|就医)|(?:自己|可以|能够|就能)停药|代替(?:药物|治疗|医生)/g,
  },
]

export interface Hit {
  readonly rule: string
  readonly kind: UnsafeKind
  readonly found: string
  /** As an answer names it: without blanks, its first 200 characters. */
  readonly sentence: string
  readonly where: 'title' | 'summary' | 'text'
}

export const MOST_HITS = 40
const LONGEST_SENTENCE = 200
const LONGEST_FOUND = 60

const sentencesOf = (text: string): string[] =>
  (text.match(/[^。！？!?\n]+[。！？!?]?/g) ?? []).map((one) => one.replace(/\s+/g, '')).filter((one) => one !== '')

/** What has to be looked at, each rule once a sentence, in the order of the text. */
export function findUnsafe(text: {
  readonly title: string
  readonly summary: string
  readonly blocks: readonly string[]
}): Hit[] {
  const parts = [
    { where: 'title' as const, text: text.title },
    { where: 'summary' as const, text: text.summary },
    ...text.blocks.map((block) => ({ where: 'text' as const, text: block })),
  ]
  const hits: Hit[] = []
  const known = new Set<string>()
  for (const part of parts) {
    for (const whole of sentencesOf(part.text)) {
      for (const { id, kind, words } of rules) {
        const found = whole.match(words)?.[0]
        const sentence = whole.slice(0, LONGEST_SENTENCE)
        if (found === undefined || known.has(`${id} ${sentence}`)) continue
        known.add(`${id} ${sentence}`)
        hits.push({ rule: id, kind, found: found.slice(0, LONGEST_FOUND), sentence, where: part.where })
      }
    }
  }
  return hits
}
