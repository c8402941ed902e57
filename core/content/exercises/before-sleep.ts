import type { Exercise } from '#core/domain/calm/exercise'

export const beforeSleep: Exercise = {
  id: 'e5',
  title: '睡前这一小时',
  summary: '给身子一个信号：今天到这儿了',
  minutes: 60,
  drawing: 'moon',
  when: '到点了不困，躺下了清醒，越急越睡不着；或者手机一刷就是半夜。',
  guided: null,
  steps: [
    { text: '先定起床的点，天天一样，周末也一样。哪怕昨晚没睡好，也照这个点起。', seconds: null },
    { text: '下午以后不喝浓茶、咖啡；晚上不靠喝酒助眠，酒能让人犯困，也让人半夜醒。', seconds: null },
    { text: '睡前一小时，灯调暗，手机放到够不着的地方。明天要办的事写在纸上，让纸替你记着。', seconds: null },
    { text: '挑一件慢的事天天做：泡脚、叠衣服、听一段评书、做几次慢呼吸。', seconds: null },
    { text: '困了再上床。躺了大概二十分钟还醒着，就起来坐到别处，做点没意思的事，困了再回去。不看钟。', seconds: null },
    { text: '早上拉开窗帘，见见亮。白天要补觉，放在下午三点以前，半小时以内。', seconds: null },
  ],
  after: '要做上两三个星期才看得出来。中间有一两晚不行，不算白做。',
  stop: '上夜班、家里有小的或者有人要照看，做不到的那几条就放下，挑一条能做的。开车、干活时犯困，先停下来歇，别硬撑。',
  see: '照着做了三四个星期，一个星期里还是总有几晚睡不着；或者打呼噜打到憋气、白天总犯困，请去医院看睡眠门诊。睡不着的时候老想着活着没意思，不要等，打 12356，没人接就叫醒身边的人。',
  sources: [
    {
      title: 'The good sleep guide',
      publisher: '英国 Jesmond 健康合作诊所（NHS）',
      url: 'https://jesmondhealthpartnership.co.uk/Resources/the-good-sleep-guide/',
    },
    {
      title: 'Sleep tips',
      publisher: '新西兰 Healthify',
      url: 'https://healthify.nz/hauora-wellbeing/s/sleep-tips',
    },
    {
      title: '睡眠健康核心信息及释义（2025 年 3 月）',
      publisher: '全国爱国卫生运动委员会办公室',
      url: 'https://www.nhc.gov.cn/guihuaxxs/c100133/202503/70d5836afe804a858b899ee951a24a13.shtml',
    },
  ],
}
