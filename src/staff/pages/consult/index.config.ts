export default definePageConfig({ navigationBarTitleText: '写一条请教' })
