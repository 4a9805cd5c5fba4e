package luoshi.app.web.project;

import java.time.LocalDate;
import java.util.List;
import luoshi.app.web.page.Choice;
import luoshi.project.ApprovalWay;
import luoshi.project.KeyProject;
import luoshi.project.Library;
import luoshi.project.parcel.Area;
import luoshi.project.parcel.Areas;
import luoshi.project.parcel.Parcel;
import luoshi.project.parcel.Parcels;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the parcel of a project. */
@Component
class LandReader {
    private final Areas areas;
    private final Parcels parcels;

    LandReader(Areas areas, Parcels parcels) {
        this.areas = areas;
        this.parcels = parcels;
    }

    ProjectPage.Land of(KeyProject project, LocalDate today) {
        @Nullable Parcel parcel = parcels.of(project.regionId(), project.id()).orElse(null);
        List<Area> all = areas.list(project.regionId());
        String chosen = parcel == null ? "" : String.valueOf(parcel.areaId());
        return new ProjectPage.Land(
                parcel,
                all.stream()
                        .filter(area -> parcel != null && area.id() == parcel.areaId())
                        .map(Area::name)
                        .findFirst()
                        .orElse(""),
                project.active()
                        && project.library() != Library.PLANNED
                        && project.profile().about().way() != ApprovalWay.GOVERNMENT
                        && !project.profile().about().twoHigh()
                        && (parcel == null || !parcel.checked()),
                all.stream()
                        .map(area -> Choice.of(area.id(), area.name() + limits(project, area, today), chosen))
                        .toList());
    }

    /** What would have to be promised there today. */
    private String limits(KeyProject project, Area area, LocalDate today) {
        List<String> told =
                areas
                        .limits(
                                project.regionId(),
                                area.id(),
                                project.profile().site().industry(),
                                today)
                        .stream()
                        .map(one -> one.control().label()
                                + one.control().sign()
                                + one.control().told(one.bound()))
                        .toList();
        return told.isEmpty() ? "（没有控制指标）" : "（" + String.join("，", told) + "）";
    }
}
