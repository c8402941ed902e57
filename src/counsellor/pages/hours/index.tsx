import { asPage } from '../../../boundary/as-page'
import { HoursEditor } from '../../hours/hours-editor'
import { TermsPage } from '../../terms/terms-page'
import '../../refusals'

function HoursPage() {
  return (
    <TermsPage title='每周时间' lead='每周都照这份时间开放，居民只能约这里面的。' rows={7}>
      {(read, whose) => <HoursEditor read={read} whose={whose} />}
    </TermsPage>
  )
}

export default asPage(HoursPage)
