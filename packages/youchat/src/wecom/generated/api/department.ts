// Printed by tools/codegen from spec/wecom/department.yaml. Change the spec, then run `npm run codegen`.
import { type Endpoint, endpointsOf } from '../../../client/endpoint.ts'
import type { ApiResult } from './common.ts'

/** Parameters of `POST /cgi-bin/department/create`. */
export interface DepartmentCreateParams {
  /** Greater than 1; the platform makes one if left out. */
  readonly id?: number | undefined
  /** At most 64 characters, without `\:*?"<>|`; unique among siblings. */
  readonly name: string
  readonly name_en?: string | undefined
  /** 1 is the root. */
  readonly parentid: number
  readonly order?: number | undefined
}

/** Answer of `POST /cgi-bin/department/create`. */
export interface DepartmentCreateResult extends ApiResult {
  id: number
}

/** Parameters of `GET /cgi-bin/department/delete`. */
export interface DepartmentDeleteParams {
  readonly id: number
}

/** Parameters of `GET /cgi-bin/department/get`. */
export interface DepartmentGetParams {
  readonly id: number
}

/** Answer of `GET /cgi-bin/department/get`. */
export interface DepartmentGetResult extends ApiResult {
  department: {
    id: number
    name?: string
    name_en?: string
    parentid: number
    order: number
    department_leader?: string[]
  }
}

/** Parameters of `GET /cgi-bin/department/list`. */
export interface DepartmentListParams {
  /** Those below it, and itself; all if left out. */
  readonly id?: number | undefined
}

/** Answer of `GET /cgi-bin/department/list`. */
export interface DepartmentListResult extends ApiResult {
  department: {
    id: number
    name?: string
    name_en?: string
    parentid: number
    order: number
    department_leader?: string[]
  }[]
}

/** Parameters of `GET /cgi-bin/department/simplelist`. */
export interface DepartmentSimplelistParams {
  /** Those below it, and itself; all if left out. */
  readonly id?: number | undefined
}

/** Answer of `GET /cgi-bin/department/simplelist`. */
export interface DepartmentSimplelistResult extends ApiResult {
  department_id: {
    id: number
    parentid: number
    order: number
  }[]
}

/** Parameters of `POST /cgi-bin/department/update`. */
export interface DepartmentUpdateParams {
  readonly id: number
  readonly name?: string | undefined
  readonly name_en?: string | undefined
  readonly parentid?: number | undefined
  readonly order?: number | undefined
}

/** The rows of this chapter. */
export function departmentEndpoints(): Endpoint[] {
  return endpointsOf(`
POST /cgi-bin/department/create
GET /cgi-bin/department/delete {"query":["id"]}
GET /cgi-bin/department/get {"query":["id"]} repeatable
GET /cgi-bin/department/list {"query":["id"]} repeatable
GET /cgi-bin/department/simplelist {"query":["id"]} repeatable
POST /cgi-bin/department/update repeatable
`)
}
