export * from './staff/inbox'
export * from './staff/invitations'
export * from './staff/own'
export * from './staff/people'
