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
      '这里不打分。',
      '你选的，我们不记下来。',
      '关上这一页，就都没有了。',
    ],
    begin: '开始看',
  },
  ask: '想想刚过去的两个星期。有多少时候是这样？',
  pictures: { flower: '花瓣越多，这样的时候越多。', rain: '雨滴越多，这样的时候越多。' },
  skip: '这题先跳过',
  back: '看上一题',
  stop: '停下，不做了',
  hard: '我现在很难受',
  aloud: {
    start: '读给我听',
    stop: '先别读了',
    none: '手机现在不会读。不认识的字，可以问人。',
  },
  /**
   * After an answer that it has been hard; one a time, in turn. Nobody reads the answers: nothing here sounds as if
   * somebody had been told, nor knows that it hurts.
   */
  kind: ['谢谢你认真想。', '有这样的时候，不怪你。', '累了，停一下也行。', '想说，就找大人说说。'],
  after: {
    title: '看完了，谢谢你',
    stopped: '好，我们停在这里',
    lines: ['这里没有分数。', '花瓣多，花瓣少，都可以。', '愿意的话，给大人看看。', '现在不想说，也可以。'],
    /** In their place for whoever has said that it is hard: silence is not offered then. */
    afterHard: ['难受的话，现在就找大人。', '就说：“我很难受，请你陪我。”', '大人没听懂，就再找一个。'],
    yours: '你刚才选的',
    skipped: '跳过了',
    talk: { title: '想找人说说', lines: ['找一个你信任的大人。', '谁让你害怕，就别找谁。', '打电话也可以。'] },
    again: '再看一遍',
    close: '看完了，关掉',
  },
  crisis: {
    title: '先停一停，你最要紧',
    lead: '还没有人知道，要你去说。现在就可以打电话。',
    paragraphs: ['你肯停下来，很好。这不是你的错。', '这阵难受会慢慢过去。找个人陪着你。'],
    steps: [
      '告诉一个你信任的大人。谁让你害怕，就别找谁。',
      '就说：“我很难受，请你陪我。”',
      '去你不怕的大人身边。药和刀别碰，请大人收好。',
      '这个大人没听懂，就再找一个。',
    ],
    danger: '伤得很重，打 120。药吃多了、吃错了，打 120。吞了不能吃的，打 120。有人伤害你，打 110。',
    privacy: '你选的，还没有发给谁。所以要请你自己去说。',
    ifNobodyAnswers: '没人接，就再打一次。也可以先去找大人。',
    notReviewed: '给大人：这些话还没请专业的人看过。',
    continueLabel: '我知道了，接着看',
    resultLabel: '我知道了，往下走',
    reviewLabel: '回到上一个问题',
    leaveLabel: '先不答了',
    wipeLabel: '不答了，都清掉',
    helpLabel: '看看还能怎么办',
    /** Above the two ways out: what is chosen still shows after the first. */
    leaveText: '下一页还会看到你选的。不想给人看，点“不答了，都清掉”。',
  },
  /** Behind the card's way on to help: what the page of help says, in words for a child. */
  help: {
    title: '还能这样做',
    parts: [
      {
        title: '难受的时候',
        lines: ['先过这十分钟。', '再过下一个十分钟。', '最难的那一阵会过去。', '请大人今晚陪着你。'],
      },
      {
        title: '有人伤害你',
        lines: [
          '这不是你的错。',
          '先离开，再打 110。',
          '不能出声，发短信到 12110。',
          '大人没帮你，就再找一个。',
          '也可以打 12355。',
        ],
      },
    ],
  },
  /** Lines a child is shown, ordered by the hour as everywhere; ambulance stands in the words. */
  lines: ['12355', '12356', '110'],
  /** In place of the names in the list, which a child takes for a counter in a shop: what each line is for. */
  lineNames: {
    '12355': '专帮小孩的，可以打',
    '12356': '心里难受，谁都可以打',
    '110': '有人伤害你，就打',
  } as Readonly<Record<string, string>>,
  /** In place of what the list says of a line whose hours differ by region. */
  hours: '没人接，就再打一次',
  reviewed: null as { readonly by: string; readonly on: CivilDate } | null,
} as const
