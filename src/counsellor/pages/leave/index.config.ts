export default definePageConfig({ navigationBarTitleText: '请假和病假' })
