import { pinyin } from 'pinyin-pro'

/** Every syllable of Mandarin, without tones, ü as v. A test derives the list from the library. */
const syllables = new Set(
  `
a ai an ang ao ba bai ban bang bao bei ben beng bi bian biao bie bin bing bo bu ca cai can cang cao ce cen
ceng cha chai chan chang chao che chen cheng chi chong chou chu chua chuai chuan chuang chui chun chuo ci cong
cou cu cuan cui cun cuo da dai dan dang dao de dei den deng di dia dian diao die ding diu dong dou du duan dui
dun duo e ei en eng er fa fan fang fei fen feng fo fou fu ga gai gan gang gao ge gei gen geng gong gou gu gua
guai guan guang gui gun guo ha hai han hang hao he hei hen heng hong hou hu hua huai huan huang hui hun huo ji
jia jian jiang jiao jie jin jing jiong jiu ju juan jue jun ka kai kan kang kao ke kei ken keng kong kou ku kua
kuai kuan kuang kui kun kuo la lai lan lang lao le lei leng li lia lian liang liao lie lin ling liu lo long
lou lu luan lun luo lv lve ma mai man mang mao me mei men meng mi mian miao mie min ming miu mo mou mu na nai
nan nang nao ne nei nen neng ni nian niang niao nie nin ning niu nong nou nu nuan nuo nv nve o ou pa pai pan
pang pao pei pen peng pi pian piao pie pin ping po pou pu qi qia qian qiang qiao qie qin qing qiong qiu qu
quan que qun ran rang rao re ren reng ri rong rou ru rua ruan rui run ruo sa sai san sang sao se sen seng sha
shai shan shang shao she shei shen sheng shi shou shu shua shuai shuan shuang shui shun shuo si song sou su
suan sui sun suo ta tai tan tang tao te tei teng ti tian tiao tie ting tong tou tu tuan tui tun tuo wa wai wan
wang wei wen weng wo wu xi xia xian xiang xiao xie xin xing xiong xiu xu xuan xue xun ya yan yang yao ye yi
yin ying yo yong you yu yuan yue yun za zai zan zang zao ze zei zen zeng zha zhai zhan zhang zhao zhe zhei
zhen zheng zhi zhong zhou zhu zhua zhuai zhuan zhuang zhui zhun zhuo zi zong zou zu zuan zui zun zuo`
    .trim()
    .split(/\s+/),
)
const initials = 'zh ch sh b p m f d t n l g k h j q x r z c s y w'.split(' ')

/** What is confused in speech and in typing: zh/z, ch/c, sh/s, n/l, and the ends -ng/-n. */
export const folded = (syllable: string): string =>
  syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^l/, 'n')
    .replace(/ng$/, 'n')

/** Of each Chinese character how it sounds; everything else is left out. */
export const soundsOf = (text: string): string[] =>
  pinyin(text, { toneType: 'none', v: true, type: 'array', nonZh: 'removed' })

export const runsOf = (text: string): string[] => text.match(/\p{Script=Han}+/gu) ?? []

/**
 * How each run of characters in these texts sounds, found in one go: asked for one by one it takes three times as long.
 * What was not among them is found when it is asked for.
 */
export function soundsWithin(texts: readonly string[]): (run: string) => string[] {
  const runs = [...new Set(texts.flatMap(runsOf))]
  const all = soundsOf(runs.join('，'))
  const known = new Map<string, string[]>()
  let from = 0
  for (const run of runs) {
    const until = from + [...run].length
    known.set(run, all.slice(from, until))
    from = until
  }
  // A character without a sound would move all that come after it.
  const isWhole = from === all.length
  return (run) => (isWhole ? known.get(run) : undefined) ?? soundsOf(run)
}

/** What typed letters may stand for: whole syllables, or the beginning of one. */
export interface Piece {
  readonly letters: string
  readonly whole: boolean
}

/** Cut into the fewest pieces, whole syllables before beginnings. Letters no syllable has are left out. */
export function piecesOf(letters: string): Piece[] {
  const best: { cost: number; pieces: readonly Piece[] }[] = [{ cost: 0, pieces: [] }]
  for (let end = 1; end <= letters.length; end += 1) {
    // A letter that fits nowhere costs more than any other way.
    let found = { cost: (best[end - 1]?.cost ?? 0) + 9, pieces: best[end - 1]?.pieces ?? [] }
    for (let from = Math.max(0, end - 6); from < end; from += 1) {
      const part = letters.slice(from, end)
      const whole = syllables.has(part)
      if (!whole && !initials.includes(part)) continue
      const cost = (best[from]?.cost ?? 0) + (whole ? 1 : 1.5)
      if (cost < found.cost) found = { cost, pieces: [...(best[from]?.pieces ?? []), { letters: part, whole }] }
    }
    best.push(found)
  }
  return [...(best[letters.length]?.pieces ?? [])]
}

/** Whether these pieces stand one after another somewhere in what was heard; both folded. */
export function isHeardIn(pieces: readonly string[], heard: readonly string[]): boolean {
  if (pieces.length === 0) return false
  return heard.some((_, at) => pieces.every((piece, on) => heard[at + on]?.startsWith(piece)))
}

/** Whether these pieces are all of what was heard, more than one of them; both folded. */
export const isAll = (pieces: readonly string[], heard: readonly string[]): boolean =>
  pieces.length > 1 && pieces.length === heard.length && pieces.every((piece, at) => heard[at]?.startsWith(piece))
