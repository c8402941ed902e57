/**
 * What the seed asks of parents, 小学生心理疏导方案篇二 (S0): six points, told in our own words. The paper names no author;
 * it was put on the web on 2023-11-26.
 */
export const sixPoints = {
  title: '做父母的六件事',
  points: [
    {
      title: '目标够得着',
      text: '和他一起定一个踮踮脚够得到的目标。样样都要拔尖，孩子会累；少一样，他能喘口气。',
    },
    { title: '睡够，玩够', text: '觉睡够，一周里有整块的时间玩。玩不是偷懒，是把绷着的弦松一松。' },
    { title: '多说他做到了什么', text: '每天说一件他做到的小事，说得出细节。总听见“不行”的孩子，会自己接着对自己说。' },
    {
      title: '做一个能说话的人',
      text: '他想说就让他说，想哭就让他哭，想喊，大人陪着去空地上喊。先听完，再想办法。',
    },
    {
      title: '路不止一条',
      text: '少说“一定”“必须”“考不上就完了”。他听进去了，摔一跤就会以为到了头。',
    },
    { title: '让他有朋友', text: '鼓励他多交几个朋友。听听别人家的难处，自己的会轻一点，也更容易懂得你。' },
  ],
  source: { title: '2023年小学生心理疏导方案（优秀15篇），篇二', publisher: '网络文档，未署作者' },
} as const
