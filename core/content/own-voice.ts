/**
 * What a young person is told round the questionnaires they answer themselves. No sentence is longer than fifteen characters;
 * words of a scale stand as its owner wrote them and are no part of this. Prose ours; nobody of the trade has reviewed it.
 */
export const ownVoice = {
  notReviewed: '给大人：这些话还没请专业的人看过。',
  handOver: '给大人：请把手机交给孩子，让孩子自己看、自己答。答的时候不在旁边看，孩子才好说。',
  choose: {
    title: '看看自己这两周',
    lead: '挑一份，一次一句话。',
    later: { 8: '满8岁再来。', 9: '满9岁再来。', 12: '满12岁再来。' },
    open: '先读一读说明，再来。',
    need: { title: '我想有人陪', note: '什么都不用答。' },
    justLook: { title: '只看五句话', note: '不存，也不打分。' },
  },
  asks: {
    who5: '这两周，有多少时候是这样？',
    days: '这两周，有几天被它烦到？',
    topics: '这两周，这件事怎么样？',
    talk: '最后一样。',
  },
  before: {
    title: '先说好，谁会看到',
    lines: [
      '选哪个都可以，没有对错。',
      '不想答就跳过，想停就停。',
      '答完先给你看。存不存你定。',
      '不存，谁也看不到。',
      '咨询师要看，先要你点头。',
      '别的工作人员看不到。',
    ],
    sees: '存了以后，大人看到多少？',
    shows: {
      all: { label: '都给看', note: '你选了什么，也能看。' },
      outline: { label: '只说大概', note: '看不到你选了什么。' },
      nothing: { label: '不给看', note: '也不知道有这一份。' },
    },
    from12: '满12岁，还能选不给看。',
    later: '存了以后，随时可以改。',
    theirPhone: '现在用的是大人的手机。存了就不好改，想好再存。',
    lookTold: '大人看了，你会知道。',
    first: '先选一样，再开始。',
    begin: '好，开始',
  },
  exception: {
    title: '有时候不一样',
    lines: ['最后会问，要不要人陪。', '你说让大人知道，才写给大人。'],
    /** Only where a sentence asks for it. */
    critical: '你答了想伤害自己，也会写。',
    after: ['都要你再点一下，才会写。', '只写：你需要关心。', '不会多说你选了什么。'],
    /** On their own phone. */
    seen: '写过没有，你都能看到。',
  },
  need: {
    title: '现在需要有人陪你吗？',
    lines: [
      '点第一个，家里大人才会知道。',
      '能看的大人，都会看到。',
      '家里有人让你害怕，点第二个。',
      '点了第一个，还要再点一下。',
    ],
    /** Where no grown-up would read it. */
    alone: { lines: ['这里写了，没有大人会收到。', '可以打电话，有人会听。'], card: '需要，我想找人' },
    answers: { tell: '需要，让家里大人知道', card: '需要，先别告诉家里', no: '现在不用' },
    press: '点下面这个，大人才看得到。',
    told: ['大人打开这里，才会看到。', '等不及，就自己去说。'],
  },
  after: {
    title: '看完了，谢谢你',
    skipped: '有几句跳过了，说不出大概。',
    back: '回去看看跳过的',
    grownUps: '给大人：高低的界线是按成人的研究定的，对孩子不一定准。',
    noScore: '这里不打分，也不是看病。',
  },
  /** Somebody was asked for: told by a tap of its own, whatever was answered or kept. */
  tell: {
    title: '还没有告诉大人',
    lines: ['不用答完，也可以写。', '只写：你需要关心。'],
    button: '现在写给大人',
    again: '再写一次',
    done: '写给大人了',
    doubt: '没有等到回音。再点一次就好。',
    seen: '写过什么，记录里看得到。',
  },
  keep: {
    title: '要不要存下来',
    shows: {
      all: '大人能看到你选的。',
      outline: '大人只看到大概。',
      nothing: '大人不知道有这一份。',
    },
    need: { all: '还看得到：要关心你。', outline: '还看得到：要关心你。', nothing: '只看得到：要关心你。' },
    button: '存下来',
    buttonWithNeed: '存下来，也让大人知道',
    again: '再存一次',
    kept: '存好了',
    see: '看看存过的',
    leave: '看完了，关掉',
    gone: '离开以后，选的就没了。',
    goneUntold: '现在离开，没有人会知道。',
  },
  kept: {
    title: '我存过的',
    none: '还没有存过。',
    shows: { all: '大人能看到你选的', outline: '大人只看到大概', nothing: '大人看不到' },
    change: '改给谁看',
    forget: '删掉这一份',
    really: '真的删掉吗？删了找不回来。',
    exception: {
      'asked-for-somebody': '你说过需要有人陪。已经写给大人，打开才看得到。等不及，就自己去说。',
      'critical-answer': '我们担心你，写给了大人。你没有做错什么。大人打开才看得到。等不及，就自己去说。',
    },
    notTold: '没有说你选了什么。',
  },
  voices: {
    lines: ['大人说一遍，你说一遍。', '放在一起看看。', '不一样，不是谁错了。', '不打分，也不评谁对。'],
    mine: '你说的',
    theirs: '大人说的',
    none: '还没有说',
    say: '我来说一遍',
    differ: '说得不一样',
    talk: {
      'tv-sleep': '可以说：“睡觉的事，我想说给你听。”',
      'tv-school': '可以说：“上学的事，我想说给你听。”',
      'tv-friends': '可以说：“朋友的事，我想说给你听。”',
      'tv-home': '可以说：“家里的事，我想说给你听。”',
      'tv-mood': '可以说：“我心里的事，想说给你听。”',
      'tv-body': '可以说：“我身上的事，想说给你听。”',
    },
  },
  /** By questionnaire: how it is called, and what its outcomes are in a child's words. Neutral, so that both can read the headline. */
  tests: {
    who5: {
      title: '过得好不好，五句话',
      outcomes: {
        low: {
          headline: '这两周，好时候不多',
          lines: ['这不是你的错。', '可能累了，也可能有心事。', '和信任的大人说说。'],
        },
        well: { headline: '这两周，好时候不少', lines: ['记住这些好时候。', '哪天不好受，随时可以说。'] },
      },
    },
    phq2: {
      title: '心情，两句话',
      outcomes: {
        seldom: {
          headline: '不开心、没劲，这两周不多',
          lines: ['只问了两句，看不全。', '觉得不好受，就可以说。'],
        },
        often: {
          headline: '不开心、没劲，这两周不少',
          lines: ['这不是你的错。', '只问了两句，看不全。', '和信任的大人说说。'],
        },
      },
    },
    gad2: {
      title: '担心，两句话',
      outcomes: {
        seldom: {
          headline: '担心、紧张，这两周不多',
          lines: ['只问了两句，看不全。', '心里有事，就可以说。'],
        },
        often: {
          headline: '担心、紧张，这两周不少',
          lines: ['这不是你的错。', '只问了两句，看不全。', '和信任的大人说说。'],
        },
      },
    },
    gad7: {
      title: '担心和紧张，七句话',
      outcomes: {
        calm: { headline: '这两周，紧张不多', lines: ['心里有事，也可以说。'] },
        some: { headline: '这两周，有一些紧张', lines: ['遇到事情，紧张很常见。', '慢慢呼气，走一走。'] },
        noticeable: {
          headline: '这两周，紧张比较多',
          lines: ['一直这样，会累的。', '这不是你的错。', '和信任的大人说说。'],
        },
        heavy: {
          headline: '这两周，绷得很紧',
          lines: ['一个人撑着，太累了。', '这几天就去告诉大人。', '请大人陪你去看医生。'],
        },
      },
    },
    'two-voices': {
      title: '六件小事，说一说',
      outcomes: {
        wants: { headline: '想找个时间聊聊', lines: ['去跟大人说：“我想聊聊。”', '边走边说，也可以。'] },
        later: { headline: '记下了，想以后再聊', lines: ['难的事，今天也能说。'] },
      },
    },
  },
} as const
