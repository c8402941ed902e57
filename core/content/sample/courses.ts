import type { Course, Cue } from '#core/domain/courses/course'
import type { Population } from '#core/domain/courses/figures'
import { instantAt } from '#core/domain/time'

/** A sound that rises while one breathes in and falls while one breathes out, so often; in seconds. */
export interface BreathSound {
  readonly into: number
  readonly out: number
  readonly rounds: number
}

export interface SampleLesson {
  readonly id: string
  readonly title: string
  readonly opensOn: string
  readonly sound: BreathSound
  /** The same breaths as a circle that grows and shrinks: config/sample-film.mp4, without a sound. */
  readonly isFilm?: true
  readonly words: readonly string[]
}

/** What stands under breaths, round by round. */
export function breathCues({ into, out, rounds }: BreathSound, what: '声音' | '圆' = '声音'): readonly Cue[] {
  const [grows, shrinks] = what === '声音' ? ['慢慢升起来', '落下去'] : ['慢慢变大', '慢慢变小']
  const round = (into + out) * 1000
  return Array.from({ length: rounds }, (_, at): readonly Cue[] => [
    { from: at * round, until: at * round + into * 1000, text: at === 0 ? `${what}${grows}，跟着吸气` : '吸气' },
    {
      from: at * round + into * 1000,
      until: (at + 1) * round,
      text: at === rounds - 1 ? '最后一次，慢慢呼干净' : `${what}${shrinks}，慢慢呼气`,
    },
  ]).flat()
}

/** Sounds that are worked out here (config/sample-sounds.ts), and a film: nobody's voice, and nobody's recording. */
export const breathCourse: Omit<Course, 'lessons' | 'revision'> = {
  id: 'course-slow',
  title: '跟着声音慢下来',
  summary: '每节不到一分钟：一段轻轻起落的声音，或者一个慢慢变大变小的圆，跟着它吸气、呼气。',
  audience: 'everyone',
  topics: ['s01', 's03'],
  author: '心邻编写组',
  authorRole: '科普编写，不是医生',
  nodeId: 'n-qinghe',
  shown: true,
  begunAt: instantAt('2026-01-05'),
}

const whenToStop =
  '听着不舒服、头晕或者心慌，就停下来，照平常的样子喘气，看看周围的东西，等一会儿再说。有呼吸或心脏方面的病，先问过医生再做。'

export const breathLessons: readonly SampleLesson[] = [
  {
    id: 'lesson-slow-1',
    title: '第一节：四拍吸，六拍呼',
    opensOn: '2026-01-05',
    sound: { into: 4, out: 6, rounds: 4 },
    words: [
      '找个坐得稳的地方，脚踩地，手放在腿上。眼睛可以闭着，也可以看着一个不动的东西。',
      '声音升起来的四秒，用鼻子慢慢吸气，像闻一碗刚端上来的汤。声音落下去的六秒，用嘴轻轻呼出去，像把汤吹凉。',
      '一共四次。听不了也没关系：心里默数，吸气数到四，呼气数到六，做四次，是一样的。',
      whenToStop,
    ],
  },
  {
    id: 'lesson-slow-2',
    title: '第二节：呼得再长一点',
    opensOn: '2026-01-12',
    sound: { into: 4, out: 8, rounds: 3 },
    words: [
      '第一节做着顺了，再来这一节。吸气还是四秒，呼气放长到八秒，做三次。',
      '呼气的时候，肩膀跟着往下放。气不够长不要硬撑，呼完了就自然地吸下一口。',
      '听不了的话：心里默数，吸气数到四，呼气数到八，做三次。',
      whenToStop,
    ],
  },
  {
    id: 'lesson-slow-film',
    title: '不出声的一节：看着圆呼吸',
    opensOn: '2026-01-19',
    sound: { into: 4, out: 6, rounds: 3 },
    isFilm: true,
    words: [
      '这一节没有声音，身边有人、不方便出声的时候用。画面里只有一个圆。',
      '圆慢慢变大的四秒，用鼻子吸气；慢慢变小的六秒，用嘴轻轻呼出去。一共三次。',
      '看不了的话：心里默数，吸气数到四，呼气数到六，做三次，是一样的。',
      whenToStop,
    ],
  },
  {
    id: 'lesson-slow-3',
    title: '最后一节：只听，不用数',
    opensOn: '2027-06-07',
    sound: { into: 5, out: 7, rounds: 4 },
    words: [
      '这一节什么都不用数。声音升，就吸；声音落，就呼。走神了没关系，听见声音再跟回来。',
      '听不了的话：把手放在肚子上，感觉它鼓起来、落下去，这样待半分钟到一分钟。',
      whenToStop,
    ],
  },
]

/** Made up, as the street is. */
const madeUp = { countedOn: '2026-01-01', source: '示例数据，不是真的；正式使用前按当地公布的填写' }

export const populations: readonly Population[] = [
  { id: 'n-chenguang', residents: 1200, ...madeUp, revision: 1 },
  { id: 'n-qinghe', residents: 3600, ...madeUp, revision: 1 },
]

/** Plays there were before anybody tried the program: enough for some to be told, and too few for others. */
export const playCounts: readonly (readonly [lessonId: string, nodeId: string | null, plays: number])[] = [
  ['lesson-slow-1', 'n-chenguang', 11],
  ['lesson-slow-2', 'n-chenguang', 23],
  ['lesson-slow-1', 'n-nantang', 4],
]
