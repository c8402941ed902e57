import type { OutboxMessage } from '../../cloud/console/contract'
import { Moment } from '../parts/moment'
import { labelOf } from '../wording/template-fields'

/** A subscribe message as the phone shows it. The labels of a template's fields are known to WeChat alone. */
export function NotificationCard({ message }: { message: OutboxMessage }) {
  const { at, openid, label, templateId, page, fields } = message
  const title = message.title ?? templateId
  return (
    <li>
      <p className='note'>
        发给 <strong>{label ?? openid}</strong>，<Moment at={at} />
      </p>
      <article className='notification' aria-label={title}>
        <p className='from'>服务通知</p>
        <h2>{title}</h2>
        <dl>
          {Object.entries(fields).map(([field, value]) => (
            <div key={field}>
              <dt>
                {labelOf(field)} <span className='note'>{field}</span>
              </dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <p className='link'>
          {page ? (
            <>
              进入小程序查看 <code>{page}</code>
            </>
          ) : (
            '点开不会去任何页面'
          )}
        </p>
      </article>
    </li>
  )
}
