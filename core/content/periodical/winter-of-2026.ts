import type { Issue } from '#core/domain/reading/issue'

export const winterOf2026: Issue = {
  id: 'p01',
  number: 1,
  title: '天冷了，门口有灯',
  releasedOn: '2026-11-20',
  word: [
    '这是心语报的第一期。一年两期，冬天一期，夏天一期，各放八九样东西，都不长。',
    '这一期从睡觉说起。天一冷，起夜的人多，醒着的人也多。我们照一个晚上的样子排：先是挨了骂回家的路，再是躺下去的那半个钟头，然后是凌晨三点四十。后面几篇写白天：给老人的电话怎么打，楼道里一块窗帘能传什么话，夫妻冷着脸的时候，冰箱门上能贴什么。',
    '中间夹了两个小练习，一个给睡前，一个给脚底。读累了，停下来做一做，再往下读。',
    '编这一期的人不是医生，文章也还没有经过专业人员审阅，每一篇最上面都写着。哪一句帮不上忙，放过它就是。真难受的时候不要只是读，去找人：12356，家门口的站点，或者楼上那位总跟你点头的邻居。',
  ],
  pieces: [
    { kind: 'article', id: 'a45' },
    { kind: 'article', id: 'a51' },
    { kind: 'exercise', id: 'e5' },
    { kind: 'article', id: 'a15' },
    { kind: 'article', id: 'a09' },
    { kind: 'article', id: 'a17' },
    { kind: 'exercise', id: 'e8' },
    { kind: 'article', id: 'a19' },
    { kind: 'card', id: 'g29' },
  ],
}
