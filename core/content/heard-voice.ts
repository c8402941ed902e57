/**
 * What a guardian is told of what a young person has answered by themselves, and of what both say of their days. Prose ours;
 * nobody of the trade has reviewed it.
 */
export const heardVoice = {
  kept: {
    title: '孩子自己说的',
    lead: '这里只有孩子愿意给你看的。打开哪一份、什么时候打开，孩子看得到。',
    none: '这里还没有。孩子没有答过，或者这会儿不想给人看，都很平常。',
    sight: { all: '孩子愿意都给你看', outline: '孩子只给你看大概', care: '需要你现在关心' },
    open: '打开看看',
    outline: '孩子只给看大概。想知道更多，可以说“你愿意的时候，我想听听”，不追问选了哪个。',
    all: '这些是孩子愿意给你看的。先谢谢孩子，再慢慢问。',
    notScore: '不打分，不是诊断。分界是照成人的研究定的，对孩子只当参考。',
  },
  care: {
    title: '孩子现在需要你的关心',
    reasons: {
      'asked-for-somebody': '孩子说了：需要有人陪。',
      'critical-answer': '孩子的回答里，有需要马上关心的地方。',
    },
    lines: [
      '现在就去孩子身边，坐下来，先听。可以直接问：“是不是很难受？有没有想过不活了？”问不会让孩子更想。',
      '这里不告诉你孩子答了什么，孩子也知道你会看到这句话。不要责怪，不要追问选了哪个。',
      '有危险就不要让孩子一个人待着，收好药和刀。受伤了、吃了药打 120，想找人商量打 12356。',
    ],
  },
  voices: {
    title: '两边说说',
    lead: '同样的六件小事，你说一遍，孩子说一遍，放在一起看。不打分，也不评谁对。',
    why: '孩子自己答的量表，是按自己来答写的，不能拿来让大人替孩子答。所以这里换成自己写的六个话题。',
    theySee: '你说的，孩子自己能看到。',
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
