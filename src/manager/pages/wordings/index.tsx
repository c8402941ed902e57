import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { listWordings } from '#core/contracts/assessments'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { Heading } from '../../../components/element/region'
import { Notice } from '../../../components/notice/notice'
import { DeskPage } from '../../../counsellor/desk/desk-page'
import { NotForYou } from '../../../counsellor/desk/not-for-you'
import { BringWording } from './bring-wording'
import { BroughtCard } from './brought-card'
import styles from './index.module.scss'
import '../../refusals'

/** Which wordings were brought for which skeletons, by what licence and until when; bringing one, deciding on one. */
function WordingsPage() {
  const asked = useReading(listWordings, {})
  const [bringing, setBringing] = useState(false)
  if (asked.state === 'failed' && asked.refusal === 'not-allowed')
    return <NotForYou title='问卷文字'>这一页是给站点的负责人用的。需要的话，请找街道的负责人开通。</NotForYou>
  return (
    <DeskPage
      title='问卷文字'
      heading='问卷文字和授权'
      lead='有些问卷的计分已经有了，文字要有授权才能放上来。一个人交，另一个人核准；授权到期自动停用。核准以前，来访者看不到。'
    >
      <Answer asked={asked} rows={3}>
        {({ skeletons, imports }) => (
          <>
            {bringing ? (
              <BringWording skeletons={skeletons} onLeave={() => setBringing(false)} />
            ) : (
              <Button id='bring' onPress={() => setBringing(true)}>
                交一份文字
              </Button>
            )}
            <View className={styles.list}>
              <Heading level={2}>交上来的</Heading>
              {imports.length === 0 ? (
                <Notice kind='empty' id='nothing-brought'>
                  还没有人交过。拿到授权书和正式的中文文字以后，从上面开始。
                </Notice>
              ) : (
                imports.map((one) => <BroughtCard key={one.id} brought={one} />)
              )}
            </View>
            <Text className={styles.note}>谁在什么时候交的、核准的、停用的，都记着，改不了。</Text>
          </>
        )}
      </Answer>
    </DeskPage>
  )
}

export default asPage(WordingsPage)
