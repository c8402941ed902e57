import { todayNotAlone } from './today-not-alone'

/**
 * What a guardian is told of what a young person has answered by themselves, and of what both say of their days. Prose ours;
 * nobody of the trade has reviewed it.
 */
export const heardVoice = {
  kept: {
    title: '孩子自己说的',
    lead: '这里只有孩子愿意给你看的。孩子有了自己的账号，就看得到你打开过哪一份、什么时候打开。',
    none: '这里还没有。孩子没有答过，或者这会儿不想给人看，都很平常。',
    sight: { all: '孩子愿意都给你看', outline: '孩子只给你看大概', care: '需要你现在关心' },
    open: '打开看看',
    outline: '孩子只给看大概。想知道更多，可以说“你愿意的时候，我想听听”，不追问选了哪个。',
    all: '这些是孩子愿意给你看的。先谢谢孩子，再慢慢问。',
    notScore: '这不是诊断，可也别放着不管。高低的界线是照成人的研究定的，对孩子不一定准。',
    asks: '交给孩子，让孩子自己答',
    /** What to do with what came of it, by the outcome; where none stands, nothing is called for. */
    next: {
      low: '孩子这两周不太好过。找个安静的时候，听孩子说，先不讲道理。放心不下，打 12356 问一问，或者约个医生陪着去看一次。',
      often:
        '孩子这两周不太好过。找个安静的时候，听孩子说，先不讲道理。放心不下，打 12356 问一问，或者约个医生陪着去看一次。',
      noticeable:
        '孩子这两周紧张得比较多。找个安静的时候，听孩子说，先不讲道理。放心不下，打 12356 问一问，或者约个医生陪着去看一次。',
      heavy: '孩子这两周绷得很紧，一个人撑着累。这几天就找个安静的时候听孩子说，约个医生，陪着去看一次。',
      wants: '孩子想找你聊聊。挑一个不赶时间的时候，先听。',
      later: '孩子说以后再聊。这不等于没事，过两天你再问一声。',
    },
  },
  care: {
    title: '孩子现在需要你的关心',
    reasons: {
      'asked-for-somebody': '孩子说了：需要有人陪。',
      'critical-answer': '孩子的回答里，有需要马上关心的地方。',
    },
    /** Of another day than today. */
    since: '那天以后，你陪过孩子了吗？没有，就今天去。',
    /** By whoever has been with the child: it is told to them no more, and to the child that they said so. */
    spoken: '我已经和孩子聊过了',
    spokenNote: '聊过再点。点了，这张提醒在你这里就收起来，孩子会看到你说聊过了。别的监护人那里还在。',
    doubt: '没有等到回音，不知道记下没有。再点一次也没关系。',
    lines: [
      '现在就去孩子身边，坐下来，先听。可以直接问：“是不是很难受？有没有想过不活了？”这样问，不会害了孩子。',
      `孩子说“想过”：${todayNotAlone.child}`,
      '12356 没人接、孩子又很危险，直接打 120 或 110。家里的药和刀，现在就收好。',
      '这里不告诉你孩子答了什么，孩子知道你会看到“需要关心”这几个字。不要责怪，不要追问选了哪个。',
    ],
  },
  voices: {
    title: '两边说说',
    lead: '同样的六件小事，你说一遍，孩子说一遍，放在一起看。不打分，也不评谁对。',
    why: '那些问卷只能孩子自己答。这六件小事是我们另写的，大人孩子都能说。',
    theySee: '你说的，孩子有了自己的账号就能看到。',
    mine: '你说的',
    theirs: '孩子说的',
    none: '还没有说',
    hidden: '孩子还没有说，或者没有给看',
    outline: '孩子只给看大概',
    say: '我来说一遍',
    open: '看看孩子怎么说',
    form: '这两周，孩子的这些事怎么样？不清楚的可以空着。',
    save: '存下来',
    talkFirst: '先选一下，想不想找个时间聊聊。',
    differ: '说得不一样。不是谁错了，两个人站的地方不同。',
    talk: {
      'tv-sleep': '可以问：“你觉得睡得怎么样？夜里醒过吗？”',
      'tv-school': '可以问：“学校里最费劲的是哪一块？”',
      'tv-friends': '可以问：“这周和谁在一起最舒服？”',
      'tv-home': '可以问：“在家里，哪个时候你最放松？哪个时候最烦？”',
      'tv-mood': '可以问：“这两周你心里是什么样的？我想听。”',
      'tv-body': '可以问：“身上有没有哪里不舒服？我信你。”',
    },
  },
} as const
