import type { CivilDate } from '#core/domain/time'

/**
 * What a child is told while a questionnaire goes one question a screen. No sentence is longer than fifteen characters;
 * words of a scale stand as its owner wrote them and are no part of this. Prose ours, after what is named in
 * core/content/crisis.ts. No professional has reviewed it yet: while `reviewed` is null the card shows `notReviewed`.
 */
export const childMode = {
  before: {
    title: '五句话，看看这两周',
    lines: [
      '一次只看一句话。',
      '选哪个都可以，没有对错。',
      '不想答，就跳过。',
      '想停，什么时候都能停。',
      '这里不打分，也不存。',
      '关上这一页，回答就没了。',
    ],
    begin: '开始看',
  },
  ask: '这两周，有多少时候是这样？',
  pictures: { flower: '花瓣越多，这样的时候越多。', rain: '雨滴越多，这样的时候越多。' },
  skip: '这题先跳过',
  back: '看上一题',
  stop: '停下，不做了',
  hard: '我现在很难受',
  aloud: {
    start: '读给我听',
    stop: '先别读了',
    none: '这里没有声音可以读。请大人念给你听。',
  },
  /** After an answer that it has been hard; one a time, in turn. */
  kind: ['谢谢你告诉我。', '这样一定不好受。', '你可以先歇一会儿。', '难受不是你的错。', '说出来，已经很勇敢了。'],
  after: {
    title: '看完了，谢谢你',
    stopped: '好，我们停在这里',
    lines: ['这里没有分数。', '花多花少，都是真的你。', '愿意的话，给大人看看。', '也可以什么都不说。'],
    yours: '你刚才选的',
    skipped: '跳过了',
    talk: { title: '想找人说说', lines: ['找一个你信任的大人。', '打电话也可以。'] },
    again: '再看一遍',
    close: '收好，走了',
  },
  crisis: {
    title: '先停一停，你最要紧',
    lead: '现在就可以打电话。',
    paragraphs: ['谢谢你说出来。这不是你的错。', '难受会涨上来，也会退下去。你不用一个人扛。'],
    steps: [
      '告诉一个你信任的大人。爸妈、老师、亲戚都行。',
      '就说：“我很难受，请你陪我。”',
      '待在有人的地方。危险的东西交给大人。',
      '这个大人没听懂，就再找一个。',
    ],
    danger: '受伤了，吃了药，打 120。有人伤害你，打 110。',
    privacy: '没有人在后面看你的回答。所以要请你自己去说。',
    ifNobodyAnswers: '没人接，就再打一次。也可以先去找大人。',
    notReviewed: '这些话还没请专业的人看过。',
    continueLabel: '我知道了，接着看',
    resultLabel: '我知道了，往下走',
    reviewLabel: '回到这一题',
    leaveLabel: '先不答了',
    wipeLabel: '不答了，都清掉',
    helpLabel: '看看还能怎么办',
  },
  /** Lines a child is shown, ordered by the hour as everywhere; ambulance stands in the words. */
  lines: ['12355', '12356', '110'],
  reviewed: null as { readonly by: string; readonly on: CivilDate } | null,
} as const
