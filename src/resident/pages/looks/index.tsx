import { Text } from '@tarojs/components'
import { useState } from 'react'
import { listLooks } from '#core/contracts/account'
import type { Instant } from '#core/domain/time'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { Notice } from '../../../components/notice/notice'
import { Page } from '../../../components/page/page'
import { useNow } from '../../../device/use-now'
import { momentText } from '../../../wording/dates'
import { judgedText, lookedAt, lookedFor, whoLooked } from '../../own-data/look-words'
import '../../refusals'

function LooksPage() {
  return (
    <Page
      title='查看记录'
      heading='谁看过我写的'
      lead='你写的话、号码和分享的结果，工作人员每打开一次，这里就多一条，谁都改不了。'
    >
      <Looks />
    </Page>
  )
}

/** One answer of the list, and the ones before it once they are asked for. */
function Looks({ before }: { readonly before?: Instant }) {
  const now = useNow()
  const [further, setFurther] = useState(false)
  const asked = useReading(listLooks, before === undefined ? {} : { before })
  return (
    <Answer
      asked={asked}
      isEmpty={({ looks }) => before === undefined && looks.length === 0}
      empty={
        <Notice kind='empty' id='no-looks'>
          还没有人看过你写的话、号码或分享的结果。
        </Notice>
      }
    >
      {({ looks, next }) => (
        <>
          {looks.map((look) => (
            <Card key={look.id} id={`look-${look.id}`} title={momentText(look.at, now)}>
              <Text>{`${whoLooked(look)}，${lookedFor[look.purpose]}`}</Text>
              <Text>{`看了：${look.what.map((one) => lookedAt[one]).join('、')}`}</Text>
              {look.purpose === 'emergency' ? <Text>{judgedText(look)}</Text> : null}
            </Card>
          ))}
          {next !== null && !further ? (
            <Button kind='secondary' id='earlier' onPress={() => setFurther(true)}>
              更早的
            </Button>
          ) : null}
          {next !== null && further ? <Looks before={next} /> : null}
        </>
      )}
    </Answer>
  )
}

export default asPage(LooksPage)
