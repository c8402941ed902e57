/**
 * For somebody who must not be heard, or cannot speak. Held in the main package, readable without a network.
 *
 * What is known of 12110, read 2026-11-26: one number for messages to the police all over the country since 2012, sent
 * to `12110` and, as most sources have it, the last three digits of the area code (人民视频, reprinted 2025-11-17:
 * 北京 010, 上海 021, 广州 020, 深圳 755); some places take `12110` alone; Hebei opened with the whole code,
 * `121100315` (2012-01-11). Messages may be late or lost, so they are to be sent again, and to friends who can call 110
 * (环渤海新闻网). An answer comes back unless answering were dangerous (法制网 on Ningxia, 2012-01-12). No list by place,
 * and no word on how soon a message is read, was found: the page says so.
 */
export const quietHelp = {
  title: '不方便说话',
  lead: '不出声，也可以让人知道。下面写好的话，点一下就能用。',
  police: {
    title: '给警察发短信',
    text: '有危险又不能出声，就发短信到 12110，写清楚在哪里、出了什么事。说不清地址，写旁边看得见的店名、路牌也行。',
    sentence: '我有危险，不方便说话，请派人来。我在：',
    notes: [
      '各地写法不一样：不少地方要加上电话区号的后三位，比如广州是 12110020；有的地方直接发到 12110；也有的加整个区号，比如唐山是 121100315。一种发不出去，就换一种。',
      '先把手机调成静音。短信会慢，也会丢：没有回音就再发一次，同时请一个人替你打 110。',
      '我们没有逐个地方核对过，也不知道你那里多久会有人看到。能打电话的话，打 110 更快。',
    ],
  },
  friend: {
    title: '告诉一个信得过的人',
    text: '挑一句发给他。不用解释，也不用等想好了再发。',
    sentences: [
      '我现在很难受，能不能来陪我一会儿？',
      '我不太想说话，能先陪我打字聊一会儿吗？',
      '我现在不安全，不方便接电话。请来找我，或者替我打 110。',
    ],
  },
  /** Said by each build of its own way out (src/navigation/leave.ts). */
  leaving: {
    title: '怕被人看见',
    inWeChat:
      '每一页左上角都有“离开”，点一下就回到首页，首页上不留你的事。微信会记得你用过心邻，可以在微信的小程序列表里把它删掉。',
    onWeb:
      '每一页上面都有“离开”，点一下，或者连按两次 Esc，就换成一页日历，按返回也回不到这里。浏览器自己的历史记录我们清不掉，要在浏览器里删。',
  },
  sources: [
    {
      title: '记住这 5 位短信号码（转载于 2025 年 11 月 17 日）',
      publisher: '人民视频',
    },
    {
      title: '宁夏公安开通 12110 短信报警服务平台（2012 年 1 月 12 日）',
      publisher: '法制网，央视网转载',
    },
    {
      title: '唐山“12110”短信报警服务台开通（2012 年 1 月 11 日）',
      publisher: '环渤海新闻网',
    },
  ],
} as const
