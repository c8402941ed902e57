import { defineScale } from '#core/domain/assessment/define'
import { ownTopics } from './passports'

/** A topic may be left out: nobody has to speak of it. */
const topic = { unscored: true, optional: true } as const

/**
 * Six things of the days, asked of both voices in the same words, that name nobody: a questionnaire made for a young person's
 * own answers is not turned into one about them. No sum and no cut-off; what comes of it is whether somebody would like to
 * talk. The topics are those of core/content/observation.
 */
export const twoVoices = defineScale({
  id: 'two-voices',
  version: 1,
  title: '两边说说（自编话题）',
  englishTitle: 'Two voices, topics of our own',
  abbreviation: '两边说说',
  plainTitle: '这两周的日子',
  about: '睡觉、上学、朋友这几样，大人说一遍，孩子说一遍，放在一起看。不打分。',
  minutes: 1,
  respondents: ['guardian', 'self'],
  ages: { unit: 'years', from: 8, until: 17 },
  timeFrame: { days: 14, words: '这两周' },
  lead: '这两周，这件事怎么样？',
  parameters: [],
  options: [
    { value: 0, label: '挺好' },
    { value: 1, label: '还行' },
    { value: 2, label: '有点难' },
    { value: 3, label: '很难' },
  ],
  items: [
    { id: 'tv-sleep', stem: '睡觉', ...topic },
    { id: 'tv-school', stem: '上学', ...topic },
    { id: 'tv-friends', stem: '和朋友', ...topic },
    { id: 'tv-home', stem: '和家里人', ...topic },
    { id: 'tv-mood', stem: '心情', ...topic },
    { id: 'tv-body', stem: '身体', ...topic },
    {
      id: 'tv-talk',
      stem: '想不想找个时间聊聊？',
      unscored: true,
      options: [
        { value: 1, label: '想' },
        { value: 0, label: '以后再说' },
      ],
    },
  ],
  scores: [],
  bandSets: [],
  patterns: [
    {
      id: 'talk',
      source: '本项目自编，没有分界',
      levels: [
        {
          id: 'wants',
          when: { item: 'tv-talk', atLeast: 1 },
          headline: '想找个时间聊聊',
          meaning: '挑一个不赶时间的时候，一边走路、一边做点别的，慢慢说。这里没有分数，不是诊断，说的都是这两周。',
          nextStep: 'talk',
        },
      ],
      otherwise: {
        id: 'later',
        headline: '说过了，聊天先不急',
        meaning: '什么时候想说都可以。这里没有分数，不是诊断，说的都是这两周。',
        nextStep: 'read',
      },
    },
  ],
  shows: { pattern: 'talk' },
  direction: 'higher-is-heavier',
  retestAfterDays: 14,
  passport: ownTopics,
})
