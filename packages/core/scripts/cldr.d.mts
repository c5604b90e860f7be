export declare function makeTables(): Promise<Record<string, string>>
