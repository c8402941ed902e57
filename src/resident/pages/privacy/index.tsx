import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { OutputOf } from '#core/contracts/operation'
import { readKept } from '#core/contracts/privacy'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { ListGroup, ListRow } from '../../../components/list-row/list-row'
import { Notice } from '../../../components/notice/notice'
import { Page } from '../../../components/page/page'
import { useNow } from '../../../device/use-now'
import { openPage } from '../../../navigation/door'
import { useRestAfter } from '../../../navigation/use-rest'
import { momentText } from '../../../wording/dates'
import { MoveCard } from '../../own-data/move-card'
import { isShownOld } from '../../own-data/move-words'
import { agreedWords, countWords } from '../../own-data/words'
import { AgreedSheet } from './agreed-sheet'
import { DeleteSheet } from './delete-sheet'
import { RulesSheet } from './rules-sheet'
import '../../refusals'

export type Kept = OutputOf<typeof readKept>
export type Agreed = Kept['agreed'][number]
type Open = { readonly sheet: 'rules' | 'delete' } | { readonly sheet: 'agreed'; readonly agreed: Agreed }

function PrivacyPage() {
  const asked = useReading(readKept, {})
  const [open, setOpen] = useState<Open | null>(null)
  useRestAfter(open ? 'sheet' : 'page')
  const now = useNow()
  const close = () => setOpen(null)
  return (
    <Page title='我的资料' heading='我的资料和隐私' lead='这里存着你的什么、为什么、留多久，你说了算。'>
      <Answer asked={asked}>
        {(kept) => (
          <>
            {kept.move && isShownOld(kept.move, now) ? <MoveCard move={kept.move} /> : null}
            {kept.deletion ? <Slip slip={kept.deletion} /> : null}
            <WhatIsKept kept={kept} onRules={() => setOpen({ sheet: 'rules' })} />
            <WhatWasAgreed kept={kept} onOpen={(agreed) => setOpen({ sheet: 'agreed', agreed })} />
            {kept.deletion?.finishedAt === null ? null : (
              <Button kind='danger-quiet' id='delete-everything' onPress={() => setOpen({ sheet: 'delete' })}>
                删除我的全部记录
              </Button>
            )}
            {open?.sheet === 'delete' ? <DeleteSheet kept={kept} onClose={close} /> : null}
          </>
        )}
      </Answer>
      {open?.sheet === 'rules' ? <RulesSheet onClose={close} /> : null}
      {open?.sheet === 'agreed' ? <AgreedSheet agreed={open.agreed} onClose={close} /> : null}
    </Page>
  )
}

function WhatIsKept({ kept, onRules }: { readonly kept: Kept; readonly onRules: () => void }) {
  const there = kept.kept.filter(({ count }) => count > 0)
  return (
    <>
      {there.length === 0 && kept.others === 0 ? (
        <Notice kind='empty' id='nothing-kept'>
          {kept.deletion ? '除了这张回执，我们这里没有存你的任何记录。' : '我们这里没有存你的任何记录。'}
        </Notice>
      ) : (
        <Card id='what-is-kept' title='存着这些'>
          {there.map(({ kind, count }) => (
            <Text key={kind}>{countWords[kind](count)}</Text>
          ))}
          {kept.others > 0 ? <Text>{`你为谁约的名单，${kept.others} 位，称呼是加密的`}</Text> : null}
        </Card>
      )}
      <ListGroup>
        <ListRow
          id='who-looked'
          icon='users-round'
          title='谁看过我的'
          onPress={() => void openPage('/resident/pages/looks/index')}
        />
        <ListRow
          id='own-copy'
          icon='copy'
          title='取一份我的，自己看，带走'
          onPress={() => void openPage('/resident/pages/copy/index')}
        />
        <ListRow
          id='find-again'
          icon='phone'
          title='换了微信，找回以前的记录'
          onPress={() => void openPage('/resident/pages/moving/index')}
        />
        <ListRow id='how-long' icon='clock' title='每样留多久，按什么规定' onPress={onRules} />
      </ListGroup>
    </>
  )
}

function WhatWasAgreed({ kept, onOpen }: { readonly kept: Kept; readonly onOpen: (agreed: Agreed) => void }) {
  const now = useNow()
  if (kept.agreed.length === 0) return null
  return (
    <ListGroup title='我同意过什么'>
      {kept.agreed.map((one) => (
        <ListRow
          key={`${one.to}-${one.version}-${one.answer}`}
          id={`agreed-${one.to}-${one.version}-${one.answer}`}
          title={agreedWords[one.to].title}
          note={`${one.answer === 'yes' ? '同意' : '不同意'}，第 ${one.version} 版，最近一次 ${momentText(one.at, now)}`}
          onPress={() => onOpen(one)}
        />
      ))}
    </ListGroup>
  )
}

function Slip({ slip }: { readonly slip: NonNullable<Kept['deletion']> }) {
  const now = useNow()
  if (slip.finishedAt === null) {
    return (
      <Notice kind='info' id='being-deleted'>
        你要求删除全部记录，正在一样一样地删，一般几分钟就好。这时候先不能预约或者保存，求助电话和文章照常。
      </Notice>
    )
  }
  const lines = [
    [slip.cancelled, `取消了 ${slip.cancelled} 次没到的预约`],
    [slip.appointments, `删掉了 ${slip.appointments} 次预约`],
    [slip.results, `删掉了 ${slip.results} 份自评`],
    [slip.callbacks, `删掉了 ${slip.callbacks} 次回电请求`],
    [slip.contributions, `删掉了 ${slip.contributions} 篇寄给心语报的稿子`],
    [slip.children, `删掉了 ${slip.children} 份孩子的档案`],
    [slip.leftChildren, `从 ${slip.leftChildren} 份孩子的档案里退出，档案留给别的监护人`],
    [slip.looks, `${slip.looks} 条查看记录里，去掉了你的编号`],
  ] as const
  return (
    <Card id='deleted' title={`删除的回执：${momentText(slip.finishedAt, now)} 删完`}>
      {lines.map(([count, text]) => (count > 0 ? <Text key={text}>{text}</Text> : null))}
      <Text>名单、称呼、写过的话和号码，也都删了。这张回执三十天以后没有。</Text>
    </Card>
  )
}

export default asPage(PrivacyPage)
