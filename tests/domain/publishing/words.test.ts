import { describe, expect, it } from 'vitest'
import { unready } from '#core/domain/publishing/changing'
import { askedReader } from '#core/domain/publishing/needs-professional'
import {
  answerKinds,
  MOST_ANSWERS,
  MOST_DEEDS,
  MOST_VERSIONS,
  MOST_WRITERS,
  pieceDeeds,
  pieceStates,
  readers,
  verdicts,
  versionIdOf,
} from '#core/domain/publishing/piece'
import { leftOut, textFaults } from '#core/domain/publishing/reading'
import { reviewRefusals } from '#core/domain/publishing/reviewing'
import { publishRefusals, scheduleRefusals, withdrawRefusals } from '#core/domain/publishing/standing'
import { turnedBy } from '#core/domain/publishing/turned'
import { findUnsafe, MOST_HITS, unsafeKinds } from '#core/domain/publishing/unsafe'
import { answerRefusals, sendRefusals, textRefusals } from '#core/domain/publishing/writing'

const notReady = ['piece-unfinished', 'checklist-open', 'review-day-past', 'review-day-far']

describe('the words a piece is told in', () => {
  it('are these', () => {
    expect(pieceStates).toEqual([
      ...['draft', 'in-review', 'sent-back', 'approved', 'scheduled', 'published', 'withdrawn'],
    ])
    expect(pieceDeeds).toEqual([
      ...['wrote', 'restored', 'sent', 'approved', 'sent-back', 'answered', 'scheduled', 'unscheduled'],
      ...['published', 'withdrew'],
    ])
    expect([readers, verdicts, answerKinds]).toEqual([
      ['professional', 'second-editor'],
      ['approved', 'sent-back'],
      ['not-meant', 'has-to-stay'],
    ])
    expect(textFaults).toEqual(['no-text', 'too-long', 'picture-unknown', 'picture-without-words', 'too-many-hits'])
    expect(leftOut).toEqual(['html', 'address', 'picture', 'depth', 'hidden-characters', 'table-shape', 'too-much'])
    expect(unsafeKinds).toEqual(['method', 'glorifying', 'blame', 'promise-of-cure'])
    expect([MOST_VERSIONS, MOST_DEEDS, MOST_WRITERS, MOST_ANSWERS, MOST_HITS]).toEqual([40, 30, 40, 60, 40])
    expect(versionIdOf('a_b', 12)).toBe('a_b_12')
  })

  it('and a no is one of these', () => {
    expect(unready).toEqual(notReady)
    expect([textRefusals, sendRefusals, answerRefusals]).toEqual([
      ['source-address', 'writers-full'],
      ['not-a-draft', ...notReady],
      ['hit-unknown', 'answer-missing', 'answers-full'],
    ])
    expect(reviewRefusals).toEqual([
      ...['not-in-review', 'own-piece', 'professional-needed', 'words-missing', 'signature-missing', 'hits-unread'],
      ...notReady,
    ])
    expect([scheduleRefusals, publishRefusals, withdrawRefusals]).toEqual([
      ['not-approved', 'not-scheduled', 'time-past', 'time-far'],
      ['not-approved', 'hits-unread', ...notReady],
      ['not-standing'],
    ])
  })
})

describe('a word of illness or risk takes a professional', () => {
  const reader = (text: string) =>
    askedReader({ title: '', summary: '', blocks: [text] }, { aboutIllness: false, hits: 0 })
  const words = [
    ...'抑郁 焦虑 强迫 精神科 精神病 精神障碍 精神分裂 惊恐 创伤 厌食 贪食 暴食 成瘾 酗酒 戒酒 失眠 幻觉 幻听 妄想'.split(
      ' ',
    ),
    ...'痴呆 阿尔茨海默 失智 多动 抽动 癌 透析 产后 更年期 症状 诊断 治疗 疗法 服药 吃药 药物 药片 安眠药 停药'.split(
      ' ',
    ),
    ...'剂量 副作用 住院 病房 疾病 自杀 轻生 寻死 想死 不想活 活不下去 死了算 自伤 自残 割腕 结束生命 遗书 家暴'.split(
      ' ',
    ),
    ...'家庭暴力 性侵 猥亵 虐待 拐 跟踪 威胁 被打 打人 诈骗 毒品 赌博 哀伤 丧亲 去世 丧子 失独'.split(' '),
  ]
  it.each(words)('%s', (word) => {
    expect(reader(`走走${word}走走`)).toBe('professional')
  })

  it('and a text without any does not, whatever it is near to', () => {
    expect([reader('精神很好'), reader('走走'), reader('')]).toEqual(Array(3).fill('second-editor'))
  })
})

describe('a sentence that is asked about', () => {
  const found = (text: string) => findUnsafe({ title: '', summary: '', blocks: [text] }).map(({ sentence }) => sentence)

  it('ends with each of the marks that end one, or with its line', () => {
    expect(found('特效。特效！特效？特效!特效?特效\n 特 效')).toEqual([
      ...['特效。', '特效！', '特效？', '特效!', '特效?', '特效'],
    ])
    expect([found(''), found('\n\n'), found('  ')]).toEqual([[], [], []])
  })

  it('is asked about by each rule that its words meet', () => {
    expect(findUnsafe({ title: '特效，跳河', summary: '', blocks: [] })).toEqual([
      { rule: 'method-act', kind: 'method', found: '跳河', sentence: '特效，跳河', where: 'title' },
      { rule: 'cure-wonder', kind: 'promise-of-cure', found: '特效', sentence: '特效，跳河', where: 'title' },
    ])
  })
})

describe('how a camera was held', () => {
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0]
  const pair = (value: number) => [value >> 8, value & 255]
  const entry = (tag: number, value: number) => [...pair(tag), 0, 3, 0, 0, 0, 1, ...pair(value), 0, 0]
  const note = (count: number, ...entries: number[][]) =>
    Uint8Array.from([0xff, 0xe1, 0, 0, ...exif, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8, ...pair(count), ...entries.flat()])
  const held = (bytes: Uint8Array) => turnedBy(bytes)?.held ?? null
  const others = (many: number) => Array.from({ length: many }, (_, at) => entry(0x0200 + at, 6))

  it.each([2, 3, 4, 5, 6, 7, 8])('%i is noted alone, in a note as long as it says', (how) => {
    const found = turnedBy(note(1, entry(0x0112, how)))
    const alone = [...exif, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, ...entry(0x0112, how), 0, 0, 0, 0]
    expect(found).toEqual({
      note: Uint8Array.from([0xff, 0xe1, 0, alone.length + 2, ...alone]),
      ...{ held: how, onItsSide: how >= 5 },
    })
  })

  it('is looked for among as many numbers as the note says, sixty-four at most', () => {
    expect(held(note(64, ...others(63), entry(0x0112, 6)))).toBe(6)
    expect(held(note(65, ...others(64), entry(0x0112, 6)))).toBeNull()
    expect(held(note(1, ...others(1), entry(0x0112, 6)))).toBeNull()
    expect(held(note(0, entry(0x0112, 6)))).toBeNull()
  })

  it('is not read beyond the end of the note', () => {
    const whole = note(1, entry(0x0112, 6))
    expect([held(whole), held(whole.subarray(0, -1))]).toEqual([6, null])
    expect(held(whole.subarray(0, 10))).toBeNull()
  })

  it.each([4, 5, 6, 7, 8, 9])('is in a note of Exif alone: its byte %i', (place) => {
    const whole = note(1, entry(0x0112, 6))
    whole[place] = 0x11
    expect(held(whole)).toBeNull()
  })
})
