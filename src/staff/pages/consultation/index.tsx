import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { openConsultation } from '#core/contracts/consultations'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { Notice } from '../../../components/notice/notice'
import { DeskPage } from '../../../counsellor/desk/desk-page'
import { NotForYou } from '../../../counsellor/desk/not-for-you'
import { useReturn } from '../../../counsellor/desk/use-return'
import { openPage } from '../../../navigation/door'
import styles from '../../consulting/consulting.module.scss'
import { Ending } from '../../consulting/ending'
import { NoEmergency } from '../../consulting/no-emergency'
import { SayForm } from '../../consulting/say-form'
import { Standing } from '../../consulting/standing'
import '../../refusals'

/** One question to an expert, every word of it, for the two who write it. */
function ConsultationPage() {
  const { id = '' } = useRouter().params
  const asked = useReading(openConsultation, { consultationId: id }, { eachLook: true })
  useReturn(() => {
    if (asked.state !== 'loading') asked.retry()
  })
  if (asked.state === 'failed' && asked.refusal === 'not-allowed') {
    return (
      <NotForYou title='一条请教'>
        这一页是给咨询师、社区工作人员、管理员和专家用的。需要的话，请找街道的负责人开通。
      </NotForYou>
    )
  }
  if (asked.state === 'failed' && asked.refusal === 'consultation-unknown') return <Unknown />
  return (
    <DeskPage title='一条请教' heading='一条请教'>
      <NoEmergency />
      <Answer asked={asked} rows={5}>
        {({ consultation }) => (
          <View className={styles.list}>
            <Standing opened={consultation} />
            {consultation.maySay ? <SayForm opened={consultation} /> : null}
            {consultation.said.length > 0 ? <Ending key={consultation.state} opened={consultation} /> : null}
          </View>
        )}
      </Answer>
    </DeskPage>
  )
}

function Unknown() {
  return (
    <DeskPage title='一条请教' heading='一条请教'>
      <Notice
        kind='empty'
        id='consultation-unknown'
        action={
          <Button
            kind='secondary'
            id='to-consultations'
            onPress={() => void openPage('/staff/pages/consultations/index')}
          >
            看我的请教
          </Button>
        }
      >
        没有找到这一条，可能到了保存的日子，已经删掉了。
      </Notice>
    </DeskPage>
  )
}

export default asPage(ConsultationPage)
