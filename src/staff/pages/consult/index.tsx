import { useRouter } from '@tarojs/taro'
import { readExpertToAsk } from '#core/contracts/consultations'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { DeskPage } from '../../../counsellor/desk/desk-page'
import { NotForYou } from '../../../counsellor/desk/not-for-you'
import { AskForm } from '../../consulting/ask-form'
import { NoEmergency } from '../../consulting/no-emergency'
import '../../refusals'

/** Ask one expert about a case that is named nowhere. */
function ConsultPage() {
  const { expert = '' } = useRouter().params
  const asked = useReading(readExpertToAsk, { expertId: expert }, { eachLook: true })
  if (asked.state === 'failed' && asked.refusal === 'not-allowed') {
    return (
      <NotForYou title='写一条请教'>
        这一页是给咨询师、社区工作人员和管理员用的。需要的话，请找街道的负责人开通。
      </NotForYou>
    )
  }
  return (
    <DeskPage
      title='写一条请教'
      heading='请教一位专家'
      lead='写清楚遇到的难处，不写是谁。五天以内答复，只有你和这位专家看得到，结束以后留一年。只写字，不放图片和文件。'
    >
      <NoEmergency />
      <Answer asked={asked} rows={4}>
        {(found) => <AskForm {...found} />}
      </Answer>
    </DeskPage>
  )
}

export default asPage(ConsultPage)
