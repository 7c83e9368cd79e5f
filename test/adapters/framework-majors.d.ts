// The older majors are installed under names of their own, which no types are published for; what the suites use of them is alike.
declare module 'express4' {
  import express from 'express'
  export default express
}

declare module 'koa2' {
  import Koa from 'koa'
  export default Koa
}
