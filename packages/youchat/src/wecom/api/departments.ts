import type { CallOptions } from '../../client/call.ts'
import type { DepartmentListResult, DepartmentUpdateParams } from '../generated/api/department.ts'
import type { UserListResult, UserSimplelistResult } from '../generated/api/user.ts'
import { AppchatMethods } from './appchat.ts'

/** A department. New applications do not get its name from the platform. */
export type Department = DepartmentListResult['department'][number]

/** A member, in short. */
export type MemberSummary = UserSimplelistResult['userlist'][number]

/** A member, as a list has it. */
export type ListedMember = UserListResult['userlist'][number]

/** What a new department may be told. */
export interface NewDepartment extends CallOptions {
  /** The department above. @default 1, the root */
  readonly parentid?: number | undefined
  /** The greater the further up among its siblings. */
  readonly order?: number | undefined
  /** Greater than 1. @default the platform makes one */
  readonly id?: number | undefined
  readonly name_en?: string | undefined
}

/** Departments, and who is in them. */
export abstract class DepartmentMethods extends AppchatMethods {
  /**
   * The departments the application may see.
   * @param id This one and those below it. @default all
   */
  async departments(id?: number, options?: CallOptions): Promise<Department[]> {
    return (await this.raw.department.list({ id }, options)).department
  }

  /**
   * Adds a department.
   * @param name 1 to 64 characters without `\:*?"<>|`, unique among its siblings.
   * @returns Its id.
   * @throws WxApiError 60008 name or id is there already, 60004 no such parent, 60009 name, 81001 over 30 000 departments,
   *   81002 more than 15 levels, 48002 or 60011 no permission
   */
  async addDepartment(
    name: string,
    { parentid = 1, order, id, name_en, ...options }: NewDepartment = {},
  ): Promise<number> {
    return (await this.raw.department.create({ name, parentid, order, id, name_en }, options)).id
  }

  /** Renames or moves a department. @throws WxApiError 60003 no such department, 60004, 60008, 60009, 60010 a loop */
  async updateDepartment(
    id: number,
    changes: Omit<DepartmentUpdateParams, 'id'>,
    options?: CallOptions,
  ): Promise<void> {
    await this.raw.department.update({ ...changes, id }, options)
  }

  /** Deletes a department. @throws WxApiError 60005 it has members, 60006 it has departments, 60007 it is the root */
  async deleteDepartment(id: number, options?: CallOptions): Promise<void> {
    await this.raw.department.delete({ id }, options)
  }

  /** The members of a department, without those of the departments below it. @throws WxApiError 60003, 60011 */
  async departmentUsers(departmentId: number, options?: CallOptions): Promise<MemberSummary[]> {
    return (await this.raw.user.simplelist({ department_id: departmentId }, options)).userlist
  }

  /** As `departmentUsers`, with all the application may know of them. @throws WxApiError 60003, 60011 */
  async departmentUsersDetail(departmentId: number, options?: CallOptions): Promise<ListedMember[]> {
    return (await this.raw.user.list({ department_id: departmentId }, options)).userlist
  }
}
