import { useState } from 'react'
import { Paragraph } from '../../components/callable/paragraph'
import { ListGroup, ListRow } from '../../components/list-row/list-row'
import { Sheet } from '../../components/sheet/sheet'
import { openPage } from '../../navigation/door'
import { PrivacyContract } from './privacy-contract'

/** What is true of this program today; a change of what is stored changes these lines. */
const privacy =
  process.env.XINLIN_H5 === 'public'
    ? [
        '看文章、做自评、看求助信息，都不需要登录，也不会留下你是谁。',
        '做自评的回答只在这个浏览器窗口里，关掉就没有了。这个网页不保存结果，也不能预约。',
        '我们不收费，不放广告，不把你的信息给别人。',
      ]
    : [
        '看文章、做自评、看求助信息，都不需要登录，也不会留下你是谁。',
        `做自评的回答先放在${process.env.TARO_ENV === 'h5' ? '这个浏览器窗口里，关掉就没有了' : '这台手机上'}。只有你点了“保存”，才会存进你自己的记录，别人看不到，随时可以删。`,
        `心情便签只放在${process.env.TARO_ENV === 'h5' ? '这个浏览器窗口里，关掉就没有了' : '这台手机上'}，不上传。`,
        '预约时，我们记下时间、地点、方式和一个由微信账号换算出来的编号。咨询师看到的是一个预约码，看不到你的名字。',
        '请人打给你时，号码和称呼加密保存，只有正在打的工作人员能看到，每次看都有记录；办完三十天后删掉，收回就马上删。',
        '我们不收费，不放广告，不把你的信息给别人。只有你或别人的生命安全受到威胁，或者法律要求时，才会告诉必须知道的人。',
      ]

const about = [
  '心邻是社区里的心理服务：自评、预约咨询、读一读、求助，全部免费。',
  '这里的咨询师不做诊断，不做治疗，也不开药。需要的话，会建议你去合适的医院。',
  '心邻不是急救。有生命危险，请打 120 或 110；想找人说说，请打 12356。',
]

export function About() {
  const [open, setOpen] = useState<'about' | 'privacy' | null>(null)
  return (
    <>
      <ListGroup>
        <ListRow id='about' icon='info' title='关于心邻' onPress={() => setOpen('about')} />
        <ListRow id='privacy' icon='shield-check' title='你的隐私' onPress={() => setOpen('privacy')} />
        {process.env.XINLIN_H5 === 'public' ? null : (
          <ListRow
            id='to-join'
            icon='users-round'
            title='我有工作邀请码'
            onPress={() => void openPage('/staff/pages/join/index')}
          />
        )}
        {process.env.TARO_ENV === 'weapp' ? <PrivacyContract onOurWords={() => setOpen('privacy')} /> : null}
      </ListGroup>
      <Sheet open={open !== null} title={open === 'about' ? '关于心邻' : '你的隐私'} onClose={() => setOpen(null)}>
        {(open === 'about' ? about : privacy).map((text) => (
          <Paragraph key={text}>{text}</Paragraph>
        ))}
      </Sheet>
    </>
  )
}
